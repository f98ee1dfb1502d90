package dev.migrator.recovery;

import java.util.List;
import java.util.Optional;

import dev.migrator.operation.Operation;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.ConstraintVisitor;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/** Says whether a constraint is there: by its name, or else by its columns. */
final class ConstraintAftermath implements ConstraintVisitor<List<String>> {

	private ConstraintAftermath() {
	}

	static Aftermath created(Operation operation, Table table, Constraint wanted) {
		String what = describe(wanted.kind(), wanted.name()) + " of table '" + table.name() + "'";
		if (wanted.name() != null || wanted.kind() == ConstraintKind.PRIMARY_KEY) {
			return ObjectAftermath.created(operation, what,
					find(table, wanted.kind(), wanted.name()).filter((found) -> sameColumns(found, wanted))
						.isPresent());
		}
		List<Constraint> ofKind = ofKind(table, wanted.kind());
		if (wanted.kind() == ConstraintKind.CHECK && !ofKind.isEmpty()) {
			return Aftermath.unknown("table '" + table.name()
					+ "' has check constraints, and one without a name cannot be told from them");
		}
		return ObjectAftermath.created(operation, what,
				ofKind.stream().anyMatch((found) -> sameColumns(found, wanted)));
	}

	static Optional<Constraint> find(Table table, ConstraintKind kind, @Nullable String name) {
		return ofKind(table, kind).stream()
			.filter((found) -> kind == ConstraintKind.PRIMARY_KEY
					|| (found.name() != null && found.name().equals(name)))
			.findFirst();
	}

	private static List<Constraint> ofKind(Table table, ConstraintKind kind) {
		return table.constraints().stream().filter((each) -> each.kind() == kind).toList();
	}

	private static boolean sameColumns(Constraint found, Constraint wanted) {
		ConstraintAftermath columns = new ConstraintAftermath();
		return found.accept(columns).equals(wanted.accept(columns));
	}

	static String describe(ConstraintKind kind, @Nullable String name) {
		String word = switch (kind) {
			case PRIMARY_KEY -> "primary key";
			case UNIQUE -> "unique constraint";
			case FOREIGN_KEY -> "foreign key";
			case CHECK -> "check constraint";
		};
		return (name != null) ? word + " '" + name + "'" : word;
	}

	@Override
	public List<String> visitPrimaryKey(PrimaryKey key) {
		return key.columns();
	}

	@Override
	public List<String> visitUnique(UniqueConstraint unique) {
		return unique.columns();
	}

	@Override
	public List<String> visitForeignKey(ForeignKey key) {
		return key.columns();
	}

	@Override
	public List<String> visitCheck(CheckConstraint check) {
		return List.of();
	}

}
