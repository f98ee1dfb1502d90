package dev.migrator.autogenerate.compare;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.DialectFeature;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.UniqueConstraint;

/** Says when two parts of tables are the same to the database, whatever their names. */
final class Equality {

	private final ComparisonRules rules;

	Equality(ComparisonRules rules) {
		this.rules = rules;
	}

	boolean sameType(QualifiedName table, Column found, Column wanted) {
		return canonical(found.type()).equals(canonical(wanted.type()));
	}

	private ColumnType canonical(ColumnType type) {
		return this.rules.types().canonical(type);
	}

	boolean sameDefault(QualifiedName table, Column found, Column wanted) {
		ColumnDefault is = found.defaultValue();
		ColumnDefault should = wanted.defaultValue();
		if (is == null || should == null) {
			return is == should;
		}
		return sameExpression(is.expression(), should.expression());
	}

	boolean sameIdentity(@Nullable Identity found, @Nullable Identity wanted) {
		if (found == null || wanted == null) {
			return found == wanted;
		}
		return found.always() == wanted.always() && sameIfSaid(found.start(), wanted.start())
				&& sameIfSaid(found.increment(), wanted.increment());
	}

	static boolean sameIfSaid(@Nullable Object found, @Nullable Object wanted) {
		return wanted == null || wanted.equals(found);
	}

	boolean sameGenerated(QualifiedName table, Column found, Column wanted) {
		Generated is = found.generated();
		Generated should = wanted.generated();
		if (is == null || should == null) {
			return is == should;
		}
		return is.stored() == should.stored() && sameExpression(is.expression(), should.expression());
	}

	boolean same(QualifiedName table, Constraint found, Constraint wanted) {
		if (found instanceof CheckConstraint is && wanted instanceof CheckConstraint should) {
			return sameExpression(is.expression(), should.expression());
		}
		if (found instanceof ForeignKey is && wanted instanceof ForeignKey should) {
			return same(is, should);
		}
		if (found instanceof UniqueConstraint is && wanted instanceof UniqueConstraint should) {
			return Set.copyOf(is.columns()).equals(Set.copyOf(should.columns()))
					&& is.deferrability() == should.deferrability()
					&& is.nullsNotDistinct() == should.nullsNotDistinct();
		}
		return found instanceof PrimaryKey is && wanted instanceof PrimaryKey should
				&& Set.copyOf(is.columns()).equals(Set.copyOf(should.columns()));
	}

	private boolean same(ForeignKey found, ForeignKey wanted) {
		return found.referencedTable().equals(wanted.referencedTable()) && pairs(found).equals(pairs(wanted))
				&& sameAction(found.onDelete(), wanted.onDelete()) && sameAction(found.onUpdate(), wanted.onUpdate())
				&& found.deferrability() == wanted.deferrability();
	}

	private static Set<List<String>> pairs(ForeignKey key) {
		Set<List<String>> pairs = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
		for (int i = 0; i < key.columns().size(); i++) {
			String referenced = (i < key.referencedColumns().size()) ? key.referencedColumns().get(i) : "";
			pairs.add(List.of(key.columns().get(i), referenced));
		}
		return pairs;
	}

	private boolean sameAction(ReferentialAction found, ReferentialAction wanted) {
		return stored(found) == stored(wanted);
	}

	private ReferentialAction stored(ReferentialAction action) {
		boolean tells = this.rules.features().has(DialectFeature.RESTRICT_ACTION);
		return (action == ReferentialAction.RESTRICT && !tells) ? ReferentialAction.NO_ACTION : action;
	}

	boolean same(QualifiedName table, Index found, Index wanted) {
		return found.unique() == wanted.unique() && Objects.equals(found.method(), wanted.method())
				&& found.include().equals(wanted.include()) && sameText(found.where(), wanted.where())
				&& sameParts(found.parts(), wanted.parts());
	}

	private boolean sameParts(List<IndexPart> found, List<IndexPart> wanted) {
		if (found.size() != wanted.size()) {
			return false;
		}
		for (int i = 0; i < found.size(); i++) {
			IndexPart is = found.get(i);
			IndexPart should = wanted.get(i);
			boolean sameText = is.isExpression() ? sameExpression(is.text(), should.text())
					: is.text().equals(should.text());
			if (!sameText || is.isExpression() != should.isExpression() || is.descending() != should.descending()
					|| is.nulls() != should.nulls()) {
				return false;
			}
		}
		return true;
	}

	private boolean sameText(@Nullable String found, @Nullable String wanted) {
		return (found == null || wanted == null) ? Objects.equals(found, wanted) : sameExpression(found, wanted);
	}

	boolean sameExpression(String found, String wanted) {
		return found.equals(wanted);
	}

}
