package dev.migrator.script;

/** How a revision is written. */
public enum ScriptType {

	/** A class. */
	JAVA,

	/** A file of statements. */
	SQL

}
