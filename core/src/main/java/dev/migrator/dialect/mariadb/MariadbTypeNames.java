package dev.migrator.dialect.mariadb;

import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.mysql.MysqlTypeNames;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.SimpleTypeKind;

/** Spells types for MariaDB, which has a type for UUIDs since 10.7. */
final class MariadbTypeNames extends MysqlTypeNames {

	private final boolean hasUuid;

	MariadbTypeNames(Quoting quoting, boolean hasUuid) {
		super(quoting);
		this.hasUuid = hasUuid;
	}

	@Override
	public String visitSimple(SimpleType type) {
		return (this.hasUuid && type.kind() == SimpleTypeKind.UUID) ? "uuid" : super.visitSimple(type);
	}

}
