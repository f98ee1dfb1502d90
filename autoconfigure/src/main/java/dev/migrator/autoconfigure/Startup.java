package dev.migrator.autoconfigure;

/** What happens when the application starts. */
public enum Startup {

	/** Pending revisions are applied. */
	UPGRADE,

	/** The start fails when revisions are pending; nothing is written. */
	CHECK,

	/** Nothing. */
	NONE

}
