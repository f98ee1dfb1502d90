package dev.migrator.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.migrator.schema.Column;
import dev.migrator.schema.Table;

/** Makes one table of two mappings of the same table. */
final class TableMerge {

	private TableMerge() {
	}

	static Table merge(Table one, Table other) {
		List<Column> columns = new ArrayList<>(one.columns());
		other.columns().stream().filter((column) -> one.column(column.name()).isEmpty()).forEach(columns::add);
		boolean hasKey = one.primaryKey().isPresent();
		return new Table(one.name(), columns,
				Stream
					.concat(one.constraints().stream(),
							other.constraints()
								.stream()
								.filter((each) -> !hasKey || !(each.equals(other.primaryKey().orElse(null)))))
					.distinct()
					.toList(),
				Stream.concat(one.indexes().stream(), other.indexes().stream()).distinct().toList(),
				(one.comment() != null) ? one.comment() : other.comment());
	}

}
