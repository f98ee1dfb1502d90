package dev.migrator.script;

import dev.migrator.revision.MigratorException;

/** Says that SQL text cannot be split into statements. */
class SqlSyntaxException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final int offset;

	SqlSyntaxException(int offset, String message) {
		super(message);
		this.offset = offset;
	}

	int offset() {
		return this.offset;
	}

}
