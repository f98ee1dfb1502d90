package dev.migrator.dialect.postgresql;

/** Selects the tables that are read, for every query in the same way. */
final class PostgresqlTableScope {

	/**
	 * The beginning of a query: the tables that are neither partitions nor part of an
	 * extension.
	 */
	static final String TABLES = """
			with tables as (
				select c.oid, n.nspname, c.relname
				from pg_class c
				join pg_namespace n on n.oid = c.relnamespace
				where n.nspname in (:schemas) and c.relkind in ('r', 'p') and not c.relispartition
				and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
					and d.deptype = 'e')
			)
			""";

	private PostgresqlTableScope() {
	}

}
