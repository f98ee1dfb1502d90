package dev.migrator.operation;

import java.util.List;

import dev.migrator.schema.DatabaseSchema;

/**
 * Says what a schema is after an operation. The operation must fit the schema: what it
 * changes exists, what it creates does not. A table that a foreign key refers to need not
 * be known, since it may lie outside the schema at hand. {@code Execute}, {@code Jdbc},
 * {@code BulkInsert} and custom operations leave the schema as it is, as far as anyone
 * can know.
 */
public final class SchemaProjection {

	private SchemaProjection() {
	}

	/**
	 * Return the schema after an operation.
	 * <p>
	 * A dropped column takes along the indexes, keys and conditions that mention it, as
	 * in PostgreSQL (manual chapter "ALTER TABLE"); a column or table that a foreign key
	 * of another table refers to is not dropped. A renamed column or table is renamed
	 * wherever it is mentioned. A column of a new primary key takes no nulls.
	 * @param schema the schema before
	 * @param operation the operation
	 * @return the schema after
	 * @throws ProjectionException when the operation does not fit the schema
	 */
	public static DatabaseSchema project(DatabaseSchema schema, Operation operation) {
		return operation.accept(new ProjectionVisitor(schema));
	}

	/**
	 * Return the schema after several operations.
	 * @param schema the schema before
	 * @param operations the operations in order
	 * @return the schema after
	 * @throws ProjectionException when an operation does not fit the schema that it meets
	 */
	public static DatabaseSchema project(DatabaseSchema schema, List<Operation> operations) {
		DatabaseSchema current = schema;
		for (Operation operation : operations) {
			current = project(current, operation);
		}
		return current;
	}

}
