package dev.migrator.autogenerate.compare;

/**
 * The order of changes: what others need comes first, what stands in the way is taken
 * away before, and what cannot be brought back comes last.
 */
enum Phase {

	SCHEMAS,

	RENAMES,

	ENUM_TYPES,

	COMPOSITE_TYPES,

	SEQUENCES,

	DROP_FOREIGN_KEYS,

	DROP_PARTS,

	REPLACE_ENUM_TYPES,

	COLUMNS,

	ADD_PARTS,

	CREATE_TABLES,

	ADD_FOREIGN_KEYS,

	DROP_COLUMNS,

	DROP_TABLES,

	DROP_SEQUENCES,

	DROP_ENUM_TYPES

}
