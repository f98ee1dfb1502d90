package dev.migrator.dialect.h2;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import dev.migrator.dialect.CatalogNames;
import dev.migrator.dialect.CatalogQueries;
import dev.migrator.dialect.SequenceNumbers;
import dev.migrator.schema.Sequence;
import org.jspecify.annotations.Nullable;

/** Reads sequences by name. H2 does not list those of identity columns. */
final class H2SequenceCatalog {

	// H2 2.4, CREATE SEQUENCE: 32 numbers, or as many as there are.
	private static final long DEFAULT_CACHE = 32;

	private final CatalogQueries queries;

	private final CatalogNames names;

	H2SequenceCatalog(CatalogQueries queries, CatalogNames names) {
		this.queries = queries;
		this.names = names;
	}

	List<Sequence> read() throws SQLException {
		return this.queries.list("""
				select SEQUENCE_SCHEMA, SEQUENCE_NAME, DATA_TYPE, START_VALUE, INCREMENT, MINIMUM_VALUE, MAXIMUM_VALUE,
					CACHE, CYCLE_OPTION
				from INFORMATION_SCHEMA.SEQUENCES
				where SEQUENCE_SCHEMA in (:schemas)
				order by SEQUENCE_SCHEMA, SEQUENCE_NAME
				""", this::sequence);
	}

	private Sequence sequence(ResultSet row) throws SQLException {
		SequenceNumbers numbers = new SequenceNumbers(row.getLong("start_value"), row.getLong("increment"),
				row.getLong("minimum_value"), row.getLong("maximum_value"));
		return numbers.sequence(this.names.name(row.getString("sequence_schema"), row.getString("sequence_name")),
				row.getString("data_type"), cache(row.getLong("cache"), numbers),
				row.getString("cycle_option").equals("YES"));
	}

	// H2 2.4 tells a negative cache for a descending sequence of its own range when none
	// was written.
	private static @Nullable Long cache(long cache, SequenceNumbers numbers) {
		long steps = (numbers.maxValue() - numbers.minValue()) / Math.abs(numbers.increment());
		boolean isUsual = cache <= 0 || cache == DEFAULT_CACHE || (steps < DEFAULT_CACHE && cache == steps + 1);
		return isUsual ? null : Long.valueOf(cache);
	}

}
