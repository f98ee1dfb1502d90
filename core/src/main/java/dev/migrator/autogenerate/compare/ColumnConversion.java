package dev.migrator.autogenerate.compare;

import java.util.List;

import dev.migrator.dialect.DialectFeature;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.ColumnAlteration;
import dev.migrator.operation.Setting;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.Identity;

/**
 * Says how the values of columns become values of another type.
 *
 * @param rules what the comparison goes by
 */
record ColumnConversion(ComparisonRules rules) {

	private static final int UUID_LENGTH = 36;

	// MariaDB 12, UUID Data Type: numbers and UUIDs become each other only by way of
	// text.
	List<AlterColumn> of(AlterColumn operation) {
		Column before = operation.before();
		ColumnAlteration change = operation.alteration();
		ColumnType type = change.type();
		if (before == null || type == null || this.rules.features().has(DialectFeature.ALTER_TYPE_USING)
				|| !conversion(before, type).isNumberAndUuid()) {
			return List.of(converting(operation));
		}
		Column text = before.withType(ColumnTypes.varchar(UUID_LENGTH)).withIdentity(null);
		Setting<Identity> identity = change.identity();
		boolean drops = identity != null && identity.value() == null;
		return List.of(new AlterColumn(operation.table(), operation.column(),
				new ColumnAlteration(null, text.type(), null, null, null, drops ? identity : null, null), before),
				new AlterColumn(
						operation.table(), operation.column(), new ColumnAlteration(change.newName(), type, null,
								change.nullable(), change.defaultValue(), drops ? null : identity, change.comment()),
						text));
	}

	private TypeChange conversion(Column before, ColumnType type) {
		return new TypeChange(this.rules.types().canonical(before.type()), this.rules.types().canonical(type));
	}

	private AlterColumn converting(AlterColumn operation) {
		ColumnAlteration change = operation.alteration();
		Column before = operation.before();
		ColumnType type = change.type();
		if (before == null || type == null || change.using() != null
				|| !this.rules.features().has(DialectFeature.ALTER_TYPE_USING)) {
			return operation;
		}
		TypeChange conversion = conversion(before, type);
		if (conversion.isImplicit()) {
			return operation;
		}
		Setting<ColumnDefault> value = change.defaultValue();
		Setting<ColumnDefault> again = (value == null && before.defaultValue() != null)
				? new Setting<>(before.defaultValue()) : value;
		return new AlterColumn(operation.table(), operation.column(), new ColumnAlteration(change.newName(), type,
				conversion(before, type, conversion), change.nullable(), again, change.identity(), change.comment()),
				before);
	}

	private String conversion(Column before, ColumnType type, TypeChange conversion) {
		String name = this.rules.quoting().name(before.name());
		if (conversion.isTruthToNumber()) {
			return "case when " + name + " then 1 when not " + name + " then 0 end";
		}
		String value = conversion.isFromText() ? name
				: "cast(" + name + " as " + this.rules.types().render(conversion.text()) + ")";
		return this.rules.types().conversion(value, type);
	}

}
