package dev.migrator.autogenerate.compare;

import java.util.Locale;

import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.QualifiedName;

/** Makes names of constraints that have none. */
final class UsualName {

	private UsualName() {
	}

	static String of(QualifiedName table, Constraint constraint) {
		String start = prefix(constraint.kind()) + plain(table.name());
		if (constraint.kind() == ConstraintKind.CHECK) {
			return start + "_" + Integer.toHexString(constraint.accept(new NamedConstraint(null)).hashCode());
		}
		return start + "_" + plain(String.join("_", PartColumns.of(constraint)));
	}

	private static String prefix(ConstraintKind kind) {
		return switch (kind) {
			case PRIMARY_KEY -> "pk_";
			case UNIQUE -> "uq_";
			case FOREIGN_KEY -> "fk_";
			case CHECK -> "ck_";
		};
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
	}

}
