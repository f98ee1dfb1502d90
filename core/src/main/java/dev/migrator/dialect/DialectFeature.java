package dev.migrator.dialect;

/** Things that some databases can do and others cannot. */
public enum DialectFeature {

	/** DDL takes part in transactions and rolls back. */
	TRANSACTIONAL_DDL,

	/** Several statements in one message. */
	JOINED_STATEMENTS,

	/** Indexes can be made and dropped without keeping writers out. */
	CONCURRENT_INDEX,

	/** Indexes over some of the rows. */
	PARTIAL_INDEX,

	/** Indexes over expressions. */
	EXPRESSION_INDEX,

	/** Indexes that store further columns. */
	INCLUDE_COLUMNS,

	/** Indexes that state where nulls are sorted. */
	INDEX_NULLS_ORDER,

	/** Indexes with a choice of access method. */
	INDEX_METHOD,

	/** Sequences. */
	SEQUENCES,

	/** Enum types known by name. */
	ENUM_TYPES,

	/** A value added to an enum type by itself. */
	ADD_ENUM_VALUE,

	/** A value added to an enum type at a place other than its end. */
	ADD_ENUM_VALUE_BEFORE,

	/** Enumerations written into a column. */
	INLINE_ENUM,

	/** Array types. */
	ARRAYS,

	/** Constraints checked at the end of a transaction. */
	DEFERRABLE_CONSTRAINTS,

	/** Unique constraints for which nulls are equal. */
	NULLS_NOT_DISTINCT,

	/** Generated columns whose value is stored. */
	STORED_GENERATED,

	/** Generated columns whose value is computed when read. */
	VIRTUAL_GENERATED,

	/** Comments on tables and columns. */
	COMMENTS,

	/** A conversion stated with a change of type. */
	ALTER_TYPE_USING,

	/** Schemas within a database. */
	SCHEMAS,

	/** A collation of its own for a column. */
	COLUMN_COLLATION,

	/** Several changes of a table in one {@code alter table}. */
	COMBINED_ALTER,

	/** Times of day that carry a time zone. */
	TIME_WITH_TIME_ZONE,

	/** Check constraints that are enforced. */
	CHECK_CONSTRAINTS,

	/** Identity columns that refuse given values. */
	IDENTITY_ALWAYS,

	/** A start and an increment of an identity column. */
	IDENTITY_OPTIONS,

	/** Generated columns that are declared not null. */
	GENERATED_NOT_NULL,

	/** Foreign keys that set the default of a column. */
	SET_DEFAULT_ACTION,

	/** Foreign keys that tell {@code restrict} from {@code no action}. */
	RESTRICT_ACTION,

	/** Names of indexes that are taken once per table, and not once per schema. */
	INDEX_NAMES_PER_TABLE,

	/** Another type for a column that a foreign key is on. */
	RETYPE_IN_FOREIGN_KEY,

	/** The words {@code if exists} and {@code if not exists} in changes of a table. */
	CONDITIONAL_ALTER,

	/**
	 * Tables that are made anew to change them, so that the statements of an operation
	 * belong into one transaction.
	 */
	TABLE_REBUILD

}
