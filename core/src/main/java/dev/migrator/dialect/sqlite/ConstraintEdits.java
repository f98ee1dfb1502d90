package dev.migrator.dialect.sqlite;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.RefusedOperationException;
import dev.migrator.dialect.SqlClauses;
import dev.migrator.operation.DropConstraint;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.QualifiedName;

/** Makes edits of the operations on constraints. */
final class ConstraintEdits {

	private final SqlClauses clauses;

	private final boolean altersChecks;

	/**
	 * Create the maker.
	 * @param clauses the parts of statements
	 * @param altersChecks whether SQLite adds and drops checks by itself
	 */
	ConstraintEdits(SqlClauses clauses, boolean altersChecks) {
		this.clauses = clauses;
		this.altersChecks = altersChecks;
	}

	static List<String> columns(@Nullable Constraint constraint) {
		return (constraint != null) ? constraint.columns() : List.of();
	}

	TableEdit adding(QualifiedName table, Constraint constraint) {
		return new Addition(table, constraint);
	}

	TableEdit of(DropConstraint operation) {
		return new Removal(operation);
	}

	/** Adds a constraint. */
	private final class Addition implements TableEdit {

		private final QualifiedName table;

		private final Constraint constraint;

		private Addition(QualifiedName table, Constraint constraint) {
			this.table = table;
			this.constraint = constraint;
		}

		@Override
		public Optional<List<DdlStep>> natively() {
			if (this.constraint.kind() != ConstraintKind.CHECK || !ConstraintEdits.this.altersChecks) {
				return Optional.empty();
			}
			return Optional.of(List.of(DdlStep.action(this.table, this.constraint.name(),
					"add " + ConstraintEdits.this.clauses.constraints().definition(this.constraint))));
		}

		@Override
		public TableDraft apply(TableDraft draft) {
			Constraint present = this.constraint.accept(new PresentConstraint(draft));
			String text = ConstraintEdits.this.clauses.constraints().definition(present);
			DefinitionPart part = new DefinitionPart(DefinitionPart.Kind.valueOf(present.kind().name()), text, present,
					"");
			TableDefinition changed = draft.definition().plus(part);
			if (present.kind() == ConstraintKind.PRIMARY_KEY) {
				for (String name : columns(present)) {
					changed = changed.column(name)
						.filter((column) -> !column.isNotNull())
						.map((column) -> column.with(DefinitionPart.Kind.NULLABILITY, ColumnEdits.notNull()))
						.map(changed::with)
						.orElse(changed);
				}
			}
			return draft.with(changed);
		}

	}

	/** Drops a constraint. */
	private final class Removal implements TableEdit {

		private final DropConstraint operation;

		private Removal(DropConstraint operation) {
			this.operation = operation;
		}

		@Override
		public Optional<List<DdlStep>> natively() {
			String name = this.operation.name();
			boolean takes = this.operation.kind() == ConstraintKind.CHECK && !this.operation.ifExists()
					&& ConstraintEdits.this.altersChecks;
			return (name == null || !takes) ? Optional.empty()
					: Optional.of(List.of(DdlStep.action(this.operation.table(), name,
							"drop constraint " + ConstraintEdits.this.clauses.quoting().name(name))));
		}

		@Override
		public Optional<List<DdlStep>> natively(TableDraft draft) {
			Optional<DefinitionPart> found = find(draft);
			if (found.isEmpty()) {
				return this.operation.ifExists() ? Optional.of(List.of()) : Optional.empty();
			}
			return isNamed(found.get()) ? natively() : Optional.empty();
		}

		@Override
		public TableDraft apply(TableDraft draft) {
			Optional<DefinitionPart> found = find(draft);
			if (found.isEmpty() && this.operation.ifExists()) {
				return draft;
			}
			DefinitionPart part = found.orElseThrow(() -> refused("there is no such constraint; found "
					+ draft.definition().parts().map(DefinitionPart::constraint).filter(Objects::nonNull).toList()));
			if (part.isAutoincrement()) {
				throw refused("the identity column of the table lives by this key; take the identity away first "
						+ "with alterColumn");
			}
			return draft.with(draft.definition().minus(part));
		}

		private RefusedOperationException refused(String reason) {
			String name = this.operation.name();
			return ColumnEdits.refused("dropConstraint '" + ((name != null) ? name : "primary key") + "' of '"
					+ this.operation.table() + "'", reason);
		}

		private Optional<DefinitionPart> find(TableDraft draft) {
			List<DefinitionPart> ofKind = draft.definition()
				.parts()
				.filter((part) -> part.constraint() != null && part.constraint().kind() == this.operation.kind())
				.toList();
			return ofKind.stream()
				.filter(this::isNamed)
				.findFirst()
				.or(() -> ofKind.stream().filter((part) -> isMeant(draft, part)).findFirst());
		}

		private boolean isNamed(DefinitionPart part) {
			Constraint constraint = part.constraint();
			String name = (constraint != null) ? constraint.name() : null;
			return name != null && name.equalsIgnoreCase(this.operation.name());
		}

		private boolean isMeant(TableDraft draft, DefinitionPart part) {
			Constraint constraint = part.constraint();
			Constraint before = this.operation.before();
			if (constraint == null) {
				return false;
			}
			if (this.operation.kind() == ConstraintKind.PRIMARY_KEY) {
				return this.operation.name() == null || constraint.name() == null;
			}
			return constraint.name() == null && before != null
					&& shape(constraint).equals(shape(before.accept(new PresentConstraint(draft))));
		}

		private String shape(Constraint constraint) {
			String text = constraint.accept(ConstraintEdits.this.clauses.constraints());
			return (constraint instanceof ForeignKey key) ? key.columns() + " " + key.referencedTable()
					: text.replaceAll("\\s+", " ");
		}

	}

}
