package dev.migrator.dialect.mariadb;

import java.util.Set;
import java.util.UUID;

import dev.migrator.dialect.mysql.MysqlQuoting;

/** Quotes names and literals for MariaDB. */
final class MariadbQuoting extends MysqlQuoting {

	private final boolean hasUuid;

	MariadbQuoting(Set<String> reservedWords, boolean hasUuid) {
		super(reservedWords);
		this.hasUuid = hasUuid;
	}

	// MariaDB, UUID data type: converts from text; bytes in hexadecimal are taken for a
	// binary string.
	@Override
	protected String uuid(UUID value) {
		return this.hasUuid ? "'" + value + "'" : super.uuid(value);
	}

}
