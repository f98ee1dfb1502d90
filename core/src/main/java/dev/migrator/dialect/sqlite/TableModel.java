package dev.migrator.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dev.migrator.dialect.TypeRules;
import dev.migrator.dialect.sqlite.DefinitionPart.Kind;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Index;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.RawType;
import dev.migrator.schema.Table;

/**
 * Says what a table that is written means in the words of the records. An autoincrement
 * column must be written {@code integer} and holds 64 bits, so it is a {@code bigint}.
 */
final class TableModel {

	private final TypeRules types;

	TableModel(TypeRules types) {
		this.types = types;
	}

	Table table(TableDefinition definition, List<Index> indexes) {
		List<Constraint> constraints = new ArrayList<>(
				definition.parts().map(DefinitionPart::constraint).filter(Objects::nonNull).toList());
		constraints.sort((one, other) -> one.kind().compareTo(other.kind()));
		return new Table(QualifiedName.of(definition.name()),
				definition.columns().stream().map((column) -> column(definition, column)).toList(), constraints,
				indexes, null);
	}

	private Column column(TableDefinition table, ColumnDefinition column) {
		boolean nullable = !column.isNotNull() && !neverNull(table, column);
		String collation = column.part(Kind.COLLATION).map(DefinitionPart::value).orElse(null);
		boolean numbered = column.parts().stream().anyMatch(DefinitionPart::isAutoincrement);
		Generated generated = column.part(Kind.GENERATED)
			.map((part) -> new Generated(part.value(), isStored(part)))
			.orElse(null);
		boolean hasDefault = !numbered && generated == null;
		ColumnDefault defaultValue = !hasDefault ? null
				: column.part(Kind.DEFAULT)
					.map(DefinitionPart::value)
					.filter((value) -> !value.equalsIgnoreCase("null"))
					.map(ColumnDefault::new)
					.orElse(null);
		ColumnType type = numbered ? ColumnTypes.bigint() : this.types.canonical(new RawType(column.type()));
		return new Column(column.name(), type, nullable, defaultValue, numbered ? Identity.byDefault() : null,
				generated, collation, null);
	}

	private static boolean isStored(DefinitionPart part) {
		return part.text().toLowerCase(Locale.ROOT).endsWith("stored");
	}

	// sqlite.org, lang_createtable, 3.5: by an old mistake a primary key takes nulls,
	// unless it is the rowid or there is no rowid.
	private static boolean neverNull(TableDefinition table, ColumnDefinition column) {
		boolean inKey = table.primaryKey().stream().anyMatch(column.name()::equalsIgnoreCase);
		boolean strict = TokenCursor.mentions(table.options(), "strict");
		return inKey && (table.isWithoutRowid() || strict || table.isRowid(column));
	}

}
