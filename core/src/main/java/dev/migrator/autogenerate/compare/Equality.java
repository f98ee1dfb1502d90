package dev.migrator.autogenerate.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

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
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.SimpleTypeKind;
import dev.migrator.schema.UniqueConstraint;

/**
 * Says when two parts of tables are the same to the database, whatever their names.
 */
final class Equality {

	private static final Pattern NEXT_VALUE = Pattern.compile("(?i)\\(?\\s*(nextval\\s*\\(|next value for ).*",
			Pattern.DOTALL);

	private final ComparisonRules rules;

	private final StoredForms stored;

	Equality(ComparisonRules rules, StoredForms stored) {
		this.rules = rules;
		this.stored = stored;
	}

	boolean sameType(QualifiedName table, Column found, Column wanted) {
		return this.rules.hooks().sameType(table, found, wanted).orElseGet(() -> {
			Column kept = this.stored.column(table, wanted.name());
			return sameType(found.type(), wanted.type()) || (kept != null && sameType(found.type(), kept.type()));
		});
	}

	/**
	 * Return the type that a column which is there can be given.
	 * @param type the type of the model
	 * @return the type
	 */
	ColumnType alterable(ColumnType type) {
		return this.rules.types().isSerial(type) ? this.rules.types().canonical(type) : type;
	}

	private boolean sameType(ColumnType found, ColumnType wanted) {
		return this.rules.types().canonical(found).equals(this.rules.types().canonical(wanted));
	}

	boolean sameDefault(QualifiedName table, Column found, Column wanted) {
		return this.rules.hooks().sameDefault(table, found, wanted).orElseGet(() -> {
			Column kept = this.stored.column(table, wanted.name());
			return sameDefault(found, wanted) || (kept != null && sameDefault(found, kept));
		});
	}

	private static boolean sameDefault(Column found, Column wanted) {
		ColumnDefault is = found.defaultValue();
		ColumnDefault should = wanted.defaultValue();
		if (is == null || should == null) {
			return is == should || (should == null && isNumbered(found));
		}
		return ExpressionForm.same(is.expression(), should.expression())
				|| (isBoolean(wanted) && truth(is) != null && Objects.equals(truth(is), truth(should)));
	}

	private static boolean isBoolean(Column column) {
		return column.type() instanceof SimpleType simple && simple.kind() == SimpleTypeKind.BOOLEAN;
	}

	// MySQL and MariaDB have no type of their own for it (MySQL 9.x, 13.1.1 and 13.1.5).
	private static @Nullable Boolean truth(ColumnDefault value) {
		return switch (value.expression().strip().toLowerCase(Locale.ROOT)) {
			case "true", "1", "b'1'", "'1'" -> Boolean.TRUE;
			case "false", "0", "b'0'", "'0'" -> Boolean.FALSE;
			default -> null;
		};
	}

	/**
	 * Return whether a column takes its values from a sequence by its default, which is
	 * how older versions of a database or of Hibernate made identity columns.
	 * @param column the column
	 * @return whether it does
	 */
	static boolean isNumbered(Column column) {
		ColumnDefault value = column.defaultValue();
		return value != null && NEXT_VALUE.matcher(value.expression()).matches();
	}

	boolean sameIdentity(Column found, Column wanted) {
		Identity is = found.identity();
		Identity should = wanted.identity();
		if (is == null || should == null) {
			return is == should || (is == null && isNumbered(found));
		}
		return is.always() == should.always() && sameIfSaid(is.start(), should.start())
				&& sameIfSaid(is.increment(), should.increment());
	}

	private static boolean sameIfSaid(@Nullable Object found, @Nullable Object wanted) {
		return wanted == null || wanted.equals(found);
	}

	boolean sameGenerated(QualifiedName table, Column found, Column wanted) {
		Column kept = this.stored.column(table, wanted.name());
		return sameGenerated(found.generated(), wanted.generated())
				|| (kept != null && sameGenerated(found.generated(), kept.generated()));
	}

	private static boolean sameGenerated(@Nullable Generated found, @Nullable Generated wanted) {
		if (found == null || wanted == null) {
			return found == wanted;
		}
		return found.stored() == wanted.stored() && ExpressionForm.same(found.expression(), wanted.expression());
	}

	boolean same(QualifiedName table, Constraint found, Constraint wanted) {
		if (found instanceof CheckConstraint is && wanted instanceof CheckConstraint should) {
			CheckConstraint kept = this.stored.check(table, should);
			return ExpressionForm.same(is.expression(), should.expression())
					|| (kept != null && ExpressionForm.same(is.expression(), kept.expression()));
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
				&& action(found.onDelete()) == action(wanted.onDelete())
				&& action(found.onUpdate()) == action(wanted.onUpdate())
				&& found.deferrability() == wanted.deferrability();
	}

	private static Set<List<String>> pairs(ForeignKey key) {
		Set<List<String>> pairs = new HashSet<>();
		for (int i = 0; i < key.columns().size(); i++) {
			String referenced = (i < key.referencedColumns().size()) ? key.referencedColumns().get(i) : "";
			pairs.add(List.of(key.columns().get(i), referenced));
		}
		return pairs;
	}

	private ReferentialAction action(ReferentialAction action) {
		boolean tells = this.rules.features().has(DialectFeature.RESTRICT_ACTION);
		return (action == ReferentialAction.RESTRICT && !tells) ? ReferentialAction.NO_ACTION : action;
	}

	boolean same(QualifiedName table, Index found, Index wanted) {
		Index kept = this.stored.index(table, wanted);
		return same(found, wanted) || (kept != null && same(found, kept));
	}

	private static boolean same(Index found, Index wanted) {
		return found.unique() == wanted.unique() && Objects.equals(found.method(), wanted.method())
				&& found.include().equals(wanted.include()) && sameText(found.where(), wanted.where())
				&& sameParts(found.parts(), wanted.parts());
	}

	private static boolean sameParts(List<IndexPart> found, List<IndexPart> wanted) {
		if (found.size() != wanted.size()) {
			return false;
		}
		for (int i = 0; i < found.size(); i++) {
			IndexPart is = found.get(i);
			IndexPart should = wanted.get(i);
			boolean sameText = is.isExpression() ? ExpressionForm.same(is.text(), should.text())
					: is.text().equals(should.text());
			if (!sameText || is.isExpression() != should.isExpression() || is.descending() != should.descending()
					|| is.nulls() != should.nulls()) {
				return false;
			}
		}
		return true;
	}

	private static boolean sameText(@Nullable String found, @Nullable String wanted) {
		return (found == null || wanted == null) ? Objects.equals(found, wanted) : ExpressionForm.same(found, wanted);
	}

}
