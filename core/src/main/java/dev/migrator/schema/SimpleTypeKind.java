package dev.migrator.schema;

/** The types that take no argument. */
public enum SimpleTypeKind {

	/** True or false. */
	BOOLEAN,

	/** Integer of 8 bits. */
	TINYINT,

	/** Integer of 16 bits. */
	SMALLINT,

	/** Integer of 32 bits. */
	INTEGER,

	/** Integer of 64 bits. */
	BIGINT,

	/** Binary floating point of 32 bits. */
	REAL,

	/** Binary floating point of 64 bits. */
	DOUBLE,

	/** Calendar date without a time. */
	DATE,

	/** Text without a declared length. */
	TEXT,

	/** Bytes without a declared length. */
	BLOB,

	/** Universally unique identifier. */
	UUID,

	/** JSON document; the binary form where the database has two. */
	JSON

}
