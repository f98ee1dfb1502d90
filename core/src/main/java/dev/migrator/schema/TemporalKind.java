package dev.migrator.schema;

/** The two kinds of {@link TemporalType}. */
public enum TemporalKind {

	/** Time of day. */
	TIME,

	/** Date and time of day. */
	TIMESTAMP

}
