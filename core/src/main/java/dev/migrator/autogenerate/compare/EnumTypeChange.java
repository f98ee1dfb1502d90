package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.DialectFeature;
import dev.migrator.operation.AddEnumValue;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.ColumnAlteration;
import dev.migrator.operation.CreateEnum;
import dev.migrator.operation.DropEnum;
import dev.migrator.operation.Setting;
import dev.migrator.schema.ArrayType;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.NamedType;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * Changes the values of an enum type. New values are added where the database can do
 * that. Otherwise, and when values go or change places, which no database can do, the
 * columns become text until the type is made again.
 *
 * @param rules what the comparison goes by
 * @param found the schema in the database
 * @param wanted the schema in the model
 * @param kept what needs a type and is not compared
 */
record EnumTypeChange(ComparisonRules rules, DatabaseSchema found, DatabaseSchema wanted, KeptObjects kept) {

	void addTo(ChangePlan plan, EnumType is, EnumType should) {
		if (is.values().equals(should.values())) {
			return;
		}
		List<AddEnumValue> additions = additions(is, should);
		boolean possible = additions.isEmpty() || this.rules.features().has(DialectFeature.ADD_ENUM_VALUE);
		boolean before = additions.stream().anyMatch((each) -> each.before() != null);
		boolean placed = !before || this.rules.features().has(DialectFeature.ADD_ENUM_VALUE_BEFORE);
		if (possible && placed && isReached(is, should, additions)) {
			additions.forEach((each) -> plan.add(Phase.ENUM_TYPES, each));
		}
		else {
			this.kept.user(is.name())
				.ifPresentOrElse((user) -> plan.note(
						"enum type '" + is.name() + "' has the values " + is.values() + " instead of " + should.values()
								+ "; it is left alone, since " + user + " uses it and it would have to be made again"),
						() -> replace(plan, is, should));
		}
	}

	// From the end to the beginning, so that the value that follows is always there.
	private static List<AddEnumValue> additions(EnumType is, EnumType should) {
		List<AddEnumValue> additions = new ArrayList<>();
		List<String> wanted = should.values();
		int end = wanted.size();
		while (end > 0 && !is.values().contains(wanted.get(end - 1))) {
			end--;
		}
		for (int i = end - 1; i >= 0; i--) {
			if (!is.values().contains(wanted.get(i))) {
				additions.add(new AddEnumValue(should.name(), wanted.get(i), wanted.get(i + 1)));
			}
		}
		wanted.subList(end, wanted.size())
			.forEach((value) -> additions.add(new AddEnumValue(should.name(), value, null)));
		return additions;
	}

	private static boolean isReached(EnumType is, EnumType should, List<AddEnumValue> additions) {
		List<String> values = new ArrayList<>(is.values());
		for (AddEnumValue addition : additions) {
			int place = (addition.before() != null) ? values.indexOf(addition.before()) : values.size();
			values.add(place, addition.value());
		}
		return values.equals(should.values());
	}

	private void replace(ChangePlan plan, EnumType is, EnumType should) {
		List<Change> back = new ArrayList<>();
		for (Table table : this.found.tables()) {
			for (Column column : table.columns()) {
				ColumnType text = asText(column.type(), is.name());
				if (text != null && column.generated() == null) {
					plan.add(Phase.REPLACE_ENUM_TYPES, alter(table.name(), column, column.withType(text)));
					boolean stays = this.wanted.table(table.name())
						.flatMap((each) -> each.column(column.name()))
						.filter((each) -> each.type().equals(column.type()))
						.isPresent();
					if (stays) {
						back.add(Change.of(alter(table.name(), column.withType(text).withDefault(null), column)));
					}
				}
			}
		}
		DropEnum drop = new DropEnum(is.name(), false, is);
		CreateEnum create = new CreateEnum(should);
		plan.add(Phase.REPLACE_ENUM_TYPES, new LossMark(this.rules.types(), List.of(drop, create)).of(drop));
		plan.add(Phase.REPLACE_ENUM_TYPES, create);
		back.forEach((change) -> plan.add(Phase.REPLACE_ENUM_TYPES, change));
	}

	private static @Nullable ColumnType asText(ColumnType type, QualifiedName enumType) {
		if (type instanceof ArrayType array && asText(array.element(), enumType) != null) {
			return new ArrayType(ColumnTypes.text());
		}
		return (type instanceof NamedType named && named.name().equals(enumType)) ? ColumnTypes.text() : null;
	}

	// A default is of the type, so it is taken away before and comes back behind.
	private static AlterColumn alter(QualifiedName table, Column before, Column after) {
		ColumnDefault value = (before.defaultValue() != null) ? null : after.defaultValue();
		boolean changes = before.defaultValue() != null || value != null;
		return new AlterColumn(table, before.name(),
				new ColumnAlteration(null, after.type(), null, null, changes ? new Setting<>(value) : null, null, null),
				before);
	}

}
