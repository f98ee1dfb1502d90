package dev.migrator.recovery;

import java.util.List;
import java.util.Objects;

import dev.migrator.dialect.Leftover;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * A catalog that holds one schema value.
 *
 * @param all everything, of all schemas
 * @param invalid what is half made
 */
record StoredCatalog(DatabaseSchema all, List<Leftover> invalid) implements CatalogView {

	@Override
	public DatabaseSchema schema(@Nullable String name) {
		List<Table> tables = this.all.tables()
			.stream()
			.filter((each) -> Objects.equals(name, each.name().schema()))
			.toList();
		List<Sequence> sequences = this.all.sequences()
			.stream()
			.filter((each) -> Objects.equals(name, each.name().schema()))
			.toList();
		List<EnumType> types = this.all.enumTypes()
			.stream()
			.filter((each) -> Objects.equals(name, each.name().schema()))
			.toList();
		return new DatabaseSchema(this.all.schemas(), tables, sequences, types);
	}

	@Override
	public List<Leftover> leftovers(@Nullable String schema) {
		return this.invalid;
	}

}
