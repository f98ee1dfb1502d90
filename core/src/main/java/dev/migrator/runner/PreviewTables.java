package dev.migrator.runner;

import java.util.Optional;

import dev.migrator.dialect.TableLookup;
import dev.migrator.dialect.TableSource;
import dev.migrator.operation.Operation;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/** Tables of the catalog as the steps of a plan would change them. */
final class PreviewTables implements TableLookup, StepCompiler.Tables {

	private final OfflineTables tables;

	private final LiveCatalog catalog;

	PreviewTables(OfflineTables tables, LiveCatalog catalog) {
		this.tables = tables;
		this.catalog = catalog;
	}

	@Override
	public TableLookup lookup() {
		return this;
	}

	@Override
	public void after(PreparedStep step, Operation operation) {
		this.tables.add(step.node().id(), operation);
	}

	@Override
	public Optional<Table> table(QualifiedName name) {
		return this.tables.tableIfKnown(name);
	}

	@Override
	public boolean knowsTable(QualifiedName name) {
		return this.tables.tableIfKnown(name).isPresent();
	}

	@Override
	public Optional<TableSource> source(QualifiedName name) {
		return this.tables.isUntouched(name) ? this.catalog.source(name) : Optional.empty();
	}

}
