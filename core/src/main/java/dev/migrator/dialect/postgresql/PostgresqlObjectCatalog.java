package dev.migrator.dialect.postgresql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import dev.migrator.dialect.CatalogNames;
import dev.migrator.dialect.CatalogQueries;
import dev.migrator.dialect.SequenceNumbers;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.Sequence;

/** Reads the sequences and enum types that stand for themselves, by name. */
final class PostgresqlObjectCatalog {

	// PostgreSQL 18, 53.18: 'i' is the sequence of an identity column, 'a' that of a
	// serial one, 'e' an extension's.
	private static final String SEQUENCES = """
			select n.nspname, c.relname, format_type(s.seqtypid, null) as type, s.seqstart, s.seqincrement,
				s.seqmin, s.seqmax, s.seqcache, s.seqcycle
			from pg_sequence s
			join pg_class c on c.oid = s.seqrelid
			join pg_namespace n on n.oid = c.relnamespace
			where n.nspname in (:schemas)
			and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
				and (d.deptype in ('i', 'e')
					or (d.deptype = 'a' and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0)))
			order by n.nspname, c.relname
			""";

	private static final String ENUM_TYPES = """
			select n.nspname, t.typname,
				(select array_agg(e.enumlabel::text order by e.enumsortorder)
					from pg_enum e where e.enumtypid = t.oid) as values
			from pg_type t
			join pg_namespace n on n.oid = t.typnamespace
			where n.nspname in (:schemas) and t.typtype = 'e'
			and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid
				and d.deptype = 'e')
			order by n.nspname, t.typname
			""";

	private final CatalogQueries queries;

	private final CatalogNames names;

	PostgresqlObjectCatalog(CatalogQueries queries, CatalogNames names) {
		this.queries = queries;
		this.names = names;
	}

	List<Sequence> sequences() throws SQLException {
		return this.queries.list(SEQUENCES, this::sequence);
	}

	List<EnumType> enumTypes() throws SQLException {
		return this.queries.list(ENUM_TYPES,
				(row) -> new EnumType(this.names.name(row.getString("nspname"), row.getString("typname")),
						CatalogQueries.strings(row, "values")));
	}

	private Sequence sequence(ResultSet row) throws SQLException {
		SequenceNumbers numbers = new SequenceNumbers(row.getLong("seqstart"), row.getLong("seqincrement"),
				row.getLong("seqmin"), row.getLong("seqmax"));
		long cache = row.getLong("seqcache");
		return numbers.sequence(this.names.name(row.getString("nspname"), row.getString("relname")),
				row.getString("type"), (cache != 1) ? cache : null, row.getBoolean("seqcycle"));
	}

}
