package dev.migrator.dialect;

/** Things that some databases can do and others cannot. */
public enum DialectFeature {

	/** DDL takes part in transactions and rolls back. */
	TRANSACTIONAL_DDL("schema changes in transactions"),

	/** Several statements in one message. */
	JOINED_STATEMENTS("several statements in one message"),

	/** Indexes can be made and dropped without keeping writers out. */
	CONCURRENT_INDEX("concurrent creation of indexes"),

	/** Indexes over some of the rows. */
	PARTIAL_INDEX("partial indexes"),

	/** Indexes over expressions. */
	EXPRESSION_INDEX("indexes over expressions"),

	/** Indexes that store further columns. */
	INCLUDE_COLUMNS("included columns in indexes"),

	/** Indexes that state where nulls are sorted. */
	INDEX_NULLS_ORDER("order of nulls in indexes"),

	/** Indexes with a choice of access method. */
	INDEX_METHOD("choice of index method"),

	/** Sequences. */
	SEQUENCES("sequences"),

	/** Enum types known by name. */
	ENUM_TYPES("enum types"),

	/** A value added to an enum type by itself. */
	ADD_ENUM_VALUE("way to add a value to an enum type"),

	/** A value added to an enum type at a place other than its end. */
	ADD_ENUM_VALUE_BEFORE("way to add a value to an enum type other than at its end"),

	/** Enumerations written into a column. */
	INLINE_ENUM("enumerations written into a column; use an enum type or a check constraint"),

	/** Array types. */
	ARRAYS("arrays"),

	/** Constraints checked at the end of a transaction. */
	DEFERRABLE_CONSTRAINTS("deferrable constraints"),

	/** Unique constraints for which nulls are equal. */
	NULLS_NOT_DISTINCT("unique constraints for which nulls are equal"),

	/** Generated columns whose value is stored. */
	STORED_GENERATED("stored generated columns"),

	/** Generated columns whose value is computed when read. */
	VIRTUAL_GENERATED("virtual generated columns"),

	/** Comments on tables and columns. */
	COMMENTS("comments"),

	/** A conversion stated with a change of type. */
	ALTER_TYPE_USING("conversion stated with a change of type"),

	/** Schemas within a database. */
	SCHEMAS("schemas"),

	/** Schemas that are made and dropped by themselves. */
	CREATE_SCHEMA("schemas that are made or dropped by themselves"),

	/** Double quotes within names. */
	QUOTES_IN_NAMES("double quotes in names"),

	/** A collation of its own for a column. */
	COLUMN_COLLATION("collations of columns"),

	/** Several changes of a table in one {@code alter table}. */
	COMBINED_ALTER("changes of a table in one statement"),

	/** Times of day that carry a time zone. */
	TIME_WITH_TIME_ZONE("times with a time zone"),

	/** Check constraints that are enforced. */
	CHECK_CONSTRAINTS("check constraints"),

	/** Identity columns that refuse given values. */
	IDENTITY_ALWAYS("identity columns that refuse given values"),

	/** A start and an increment of an identity column. */
	IDENTITY_OPTIONS("start and increment of identity columns"),

	/** An identity given to a column that is there already. */
	ADD_IDENTITY("way to make a present column an identity column"),

	/** Changes of an identity, or its end. */
	ALTER_IDENTITY("changes of identity columns"),

	/** Generated columns that are declared not null. */
	GENERATED_NOT_NULL("generated columns that are not null"),

	/** Foreign keys that follow a change of the key they refer to. */
	ON_UPDATE_ACTION("foreign keys that follow an update"),

	/** Foreign keys that set the default of a column. */
	SET_DEFAULT_ACTION("foreign keys that set a default"),

	/** Foreign keys that tell {@code restrict} from {@code no action}. */
	RESTRICT_ACTION("foreign keys that tell restrict from no action"),

	/** Names of indexes that are taken once per table, and not once per schema. */
	INDEX_NAMES_PER_TABLE("one name for indexes of several tables"),

	/** Another type for a column that a foreign key is on. */
	RETYPE_IN_FOREIGN_KEY("another type for a column that a foreign key is on"),

	/** The words {@code if exists} and {@code if not exists} in changes of a table. */
	CONDITIONAL_ALTER("conditional changes of a table"),

	/**
	 * Tables that are made anew to change them, so that the statements of an operation
	 * belong into one transaction.
	 */
	TABLE_REBUILD("tables that are made anew"),

	/** Types of columns that are kept in the words that they were declared with. */
	DECLARED_TYPES("types that are kept as they are declared"),

	/** A value added to an enum type can be used when it is committed. */
	COMMITTED_ENUM_VALUES("values that count when they are committed"),

	/** Names of tables that are the same in upper and lower case, also in quotes. */
	TABLE_NAMES_IN_ANY_CASE("names of tables in any case"),

	/** Names of columns that are the same in upper and lower case, also in quotes. */
	COLUMN_NAMES_IN_ANY_CASE("names of columns in any case"),

	/** Names that are too long are cut off instead of refused. */
	NAME_TRUNCATION("cut names");

	private final String words;

	DialectFeature(String words) {
		this.words = words;
	}

	/**
	 * Return what a database without the feature has none of, to end the sentence "it has
	 * no".
	 * @return the words
	 */
	String words() {
		return this.words;
	}

}
