package dev.migrator.dialect;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintVisitor;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a database cannot do about tables and what belongs to them; a dialect adds
 * its own limits.
 */
public class SchemaProblems {

	private final TypeFeatures typeFeatures = new TypeFeatures();

	private final Quoting quoting;

	/**
	 * Create the check.
	 * @param quoting names and literals
	 */
	public SchemaProblems(Quoting quoting) {
		this.quoting = quoting;
	}

	/**
	 * Check an index.
	 * @param index the index
	 * @param problems where problems go
	 */
	protected void index(Index index, ProblemList problems) {
		problems.name(index.name()).names(index.columns()).names(index.include());
		problems.need(DialectFeature.PARTIAL_INDEX, index.where() != null)
			.need(DialectFeature.EXPRESSION_INDEX, index.parts().stream().anyMatch(IndexPart::isExpression))
			.need(DialectFeature.INCLUDE_COLUMNS, !index.include().isEmpty())
			.need(DialectFeature.INDEX_METHOD, index.method() != null)
			.need(DialectFeature.INDEX_NULLS_ORDER, index.parts().stream().anyMatch((part) -> part.nulls() != null));
	}

	final void table(QualifiedName name, ProblemList problems) {
		problems.name(name.schema()).name(name.name()).need(DialectFeature.SCHEMAS, name.schema() != null);
	}

	/**
	 * Check a column.
	 * @param column the column
	 * @param problems where problems go
	 */
	protected void column(Column column, ProblemList problems) {
		problems.name(column.name()).need(DialectFeature.COLUMN_COLLATION, column.collation() != null);
		type(column.type(), problems);
		identity(column.identity(), problems);
		if (column.generated() != null) {
			problems.need(DialectFeature.GENERATED_NOT_NULL, !column.nullable());
			problems.need(
					column.generated().stored() ? DialectFeature.STORED_GENERATED : DialectFeature.VIRTUAL_GENERATED,
					true);
		}
		comment(column.comment(), problems);
	}

	final void identity(@Nullable Identity identity, ProblemList problems) {
		if (identity != null) {
			problems.need(DialectFeature.IDENTITY_ALWAYS, identity.always())
				.need(DialectFeature.IDENTITY_OPTIONS, identity.start() != null || identity.increment() != null);
		}
	}

	final void type(ColumnType type, ProblemList problems) {
		type.accept(this.typeFeatures).forEach((feature) -> problems.need(feature, true));
	}

	/**
	 * Check a comment.
	 * @param comment the comment, or {@code null} for none
	 * @param problems where problems go
	 */
	protected void comment(@Nullable String comment, ProblemList problems) {
		problems.need(DialectFeature.COMMENTS, comment != null);
		literal(comment, problems);
	}

	final void literal(@Nullable Object value, ProblemList problems) {
		try {
			this.quoting.literal(value);
		}
		catch (IllegalArgumentException ex) {
			problems.add(String.valueOf(ex.getMessage()));
		}
	}

	final void constraint(Constraint constraint, ProblemList problems) {
		problems.name(constraint.name());
		constraint.accept(new ConstraintCheck(this, problems));
	}

	private record ConstraintCheck(SchemaProblems check,
			ProblemList problems) implements ConstraintVisitor<ProblemList> {

		@Override
		public ProblemList visitPrimaryKey(PrimaryKey primaryKey) {
			this.problems.names(primaryKey.columns());
			return this.problems;
		}

		@Override
		public ProblemList visitUnique(UniqueConstraint unique) {
			deferrability(unique.deferrability());
			this.problems.names(unique.columns()).need(DialectFeature.NULLS_NOT_DISTINCT, unique.nullsNotDistinct());
			return this.problems;
		}

		@Override
		public ProblemList visitForeignKey(ForeignKey foreignKey) {
			deferrability(foreignKey.deferrability());
			ReferentialAction onUpdate = foreignKey.onUpdate();
			this.check.table(foreignKey.referencedTable(), this.problems);
			this.problems.names(foreignKey.columns())
				.names(foreignKey.referencedColumns())
				.need(DialectFeature.ON_UPDATE_ACTION,
						onUpdate != ReferentialAction.NO_ACTION && onUpdate != ReferentialAction.RESTRICT)
				.need(DialectFeature.SET_DEFAULT_ACTION, foreignKey.onDelete() == ReferentialAction.SET_DEFAULT
						|| onUpdate == ReferentialAction.SET_DEFAULT);
			return this.problems;
		}

		@Override
		public ProblemList visitCheck(CheckConstraint constraint) {
			return this.problems.need(DialectFeature.CHECK_CONSTRAINTS, true);
		}

		private void deferrability(Deferrability deferrability) {
			this.problems.need(DialectFeature.DEFERRABLE_CONSTRAINTS, deferrability != Deferrability.NOT_DEFERRABLE);
		}

	}

}
