package dev.migrator.dialect;

/** The features in the words of a message that says what is missing. */
final class FeatureName {

	private FeatureName() {
	}

	static String of(DialectFeature feature) {
		return switch (feature) {
			case TRANSACTIONAL_DDL -> "schema changes in transactions";
			case JOINED_STATEMENTS -> "several statements in one message";
			case CONCURRENT_INDEX -> "concurrent creation of indexes";
			case PARTIAL_INDEX -> "partial indexes";
			case EXPRESSION_INDEX -> "indexes over expressions";
			case INCLUDE_COLUMNS -> "included columns in indexes";
			case INDEX_NULLS_ORDER -> "order of nulls in indexes";
			case INDEX_METHOD -> "choice of index method";
			case SEQUENCES -> "sequences";
			case ENUM_TYPES -> "enum types";
			case ADD_ENUM_VALUE -> "way to add a value to an enum type";
			case ADD_ENUM_VALUE_BEFORE -> "way to add a value to an enum type other than at its end";
			case INLINE_ENUM -> "enumerations written into a column; use an enum type or a check constraint";
			case ARRAYS -> "arrays";
			case DEFERRABLE_CONSTRAINTS -> "deferrable constraints";
			case NULLS_NOT_DISTINCT -> "unique constraints for which nulls are equal";
			case STORED_GENERATED -> "stored generated columns";
			case VIRTUAL_GENERATED -> "virtual generated columns";
			case COMMENTS -> "comments";
			case ALTER_TYPE_USING -> "conversion stated with a change of type";
			case SCHEMAS -> "schemas";
			case COLUMN_COLLATION -> "collations of columns";
			case COMBINED_ALTER -> "changes of a table in one statement";
			case TIME_WITH_TIME_ZONE -> "times with a time zone";
			case CHECK_CONSTRAINTS -> "check constraints";
			case IDENTITY_ALWAYS -> "identity columns that refuse given values";
			case IDENTITY_OPTIONS -> "start and increment of identity columns";
			case GENERATED_NOT_NULL -> "generated columns that are not null";
			case CONDITIONAL_ALTER -> "conditional changes of a table";
			case NAME_TRUNCATION -> "cut names";
			case TABLE_REBUILD -> "tables that are made anew";
			case SET_DEFAULT_ACTION -> "foreign keys that set a default";
		};
	}

}
