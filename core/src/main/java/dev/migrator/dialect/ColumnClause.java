package dev.migrator.dialect;

import dev.migrator.schema.Column;
import dev.migrator.schema.Generated;

/** Writes column definitions as the SQL standard does. */
public class ColumnClause {

	private final Quoting quoting;

	private final TypeRules types;

	private final SequenceClause sequences;

	/**
	 * Create the clause.
	 * @param quoting names and literals
	 * @param types the spelling of types
	 * @param sequences options of identity columns
	 */
	public ColumnClause(Quoting quoting, TypeRules types, SequenceClause sequences) {
		this.quoting = quoting;
		this.types = types;
		this.sequences = sequences;
	}

	/**
	 * Return the definition of a column, comment left out.
	 * @param column the column
	 * @return name, type and what follows them
	 */
	public String definition(Column column) {
		StringBuilder sql = new StringBuilder(this.quoting.name(column.name()));
		sql.append(' ').append(this.types.render(column.type()));
		if (column.collation() != null) {
			sql.append(" collate ").append(collation(column.collation()));
		}
		if (column.defaultValue() != null) {
			sql.append(" default ").append(column.defaultValue().expression());
		}
		if (column.identity() != null) {
			sql.append(' ').append(this.sequences.identity(column.identity()));
		}
		if (column.generated() != null) {
			sql.append(' ').append(generated(column.generated()));
		}
		return column.nullable() ? sql.toString() : sql.append(" not null").toString();
	}

	/**
	 * Write the name of a collation.
	 * @param collation the name
	 * @return the name as it stands in a statement
	 */
	protected String collation(String collation) {
		return this.quoting.name(collation);
	}

	/**
	 * Return the clause of a generated column.
	 * @param generated the expression
	 * @return the clause
	 */
	protected String generated(Generated generated) {
		return "generated always as (" + generated.expression() + ")";
	}

}
