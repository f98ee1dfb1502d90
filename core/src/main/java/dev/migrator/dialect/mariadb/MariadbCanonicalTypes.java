package dev.migrator.dialect.mariadb;

import dev.migrator.dialect.TypeText;
import dev.migrator.dialect.mysql.MysqlCanonicalTypes;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.SimpleTypeKind;
import org.jspecify.annotations.Nullable;

/** Knows which types are the same to MariaDB. */
final class MariadbCanonicalTypes extends MysqlCanonicalTypes {

	private final boolean hasUuid;

	MariadbCanonicalTypes(boolean hasUuid) {
		this.hasUuid = hasUuid;
	}

	@Override
	public ColumnType visitSimple(SimpleType type) {
		return (this.hasUuid && type.kind() == SimpleTypeKind.UUID) ? type : super.visitSimple(type);
	}

	@Override
	protected @Nullable ColumnType named(TypeText text) {
		return (this.hasUuid && text.name().equals("uuid")) ? ColumnTypes.uuid() : super.named(text);
	}

}
