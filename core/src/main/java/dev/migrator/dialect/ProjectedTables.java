package dev.migrator.dialect;

import java.util.Optional;

import dev.migrator.operation.Operation;
import dev.migrator.operation.ProjectionException;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * The tables as an operation leaves them, for the operations behind it in a batch.
 *
 * @param before the tables before the operation
 * @param operation the operation
 */
public record ProjectedTables(TableLookup before, Operation operation) implements TableLookup {

	@Override
	public Optional<Table> table(QualifiedName name) {
		return projected(name, this.before.table(name));
	}

	@Override
	public Optional<Table> tableIfKnown(QualifiedName name) {
		return projected(name, this.before.tableIfKnown(name));
	}

	private Optional<Table> projected(QualifiedName name, Optional<Table> found) {
		try {
			return SchemaProjection.project(DatabaseSchema.empty().withTables(found.stream().toList()), this.operation)
				.table(name);
		}
		catch (ProjectionException ex) {
			return found;
		}
	}

}
