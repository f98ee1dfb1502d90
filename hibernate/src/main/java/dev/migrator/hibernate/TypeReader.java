package dev.migrator.hibernate;

import java.util.List;
import java.util.Locale;

import dev.migrator.dialect.DialectFeature;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.NamedType;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.RawType;
import org.hibernate.mapping.Column;

/**
 * Reads the types of columns from the text that Hibernate would write, by the type rules
 * of our dialect, so that both sides of a comparison meet in one form.
 */
final class TypeReader {

	private final ReadingContext context;

	private final List<QualifiedName> enumTypes;

	TypeReader(ReadingContext context, List<EnumType> enumTypes) {
		this.context = context;
		this.enumTypes = enumTypes.stream().map(EnumType::name).toList();
	}

	// Where Hibernate writes an identity without a type, the database has one type for
	// all of them.
	ColumnType read(Column column, ColumnText text) {
		boolean typed = this.context.hibernate().getIdentityColumnSupport().hasDataTypeInIdentityColumn();
		return (column.isIdentity() && !typed) ? ColumnTypes.bigint() : read(text.type());
	}

	ColumnType read(String text) {
		QualifiedName named = QualifiedName.of(this.context.names().written(text.strip()));
		if (this.enumTypes.contains(named)) {
			return new NamedType(named);
		}
		ColumnType type = this.context.dialect().typeRules().canonical(new RawType(text));
		boolean unknown = type instanceof NamedType other && !this.enumTypes.contains(other.name());
		return (unknown || losesWord(type, text) || isSerial(text)) ? new RawType(text) : type;
	}

	boolean isSerial(String text) {
		return this.context.dialect().typeRules().isSerial(new RawType(text));
	}

	// Hibernate's own validation goes by the word where the driver has one code for
	// several types: text and clob, numeric and decimal.
	private boolean losesWord(ColumnType type, String text) {
		boolean ambiguous = type instanceof NumericType || type.equals(ColumnTypes.text());
		return ambiguous && this.context.dialect().features().has(DialectFeature.DECLARED_TYPES)
				&& !word(this.context.dialect().typeRules().render(type)).equals(word(text));
	}

	private static String word(String type) {
		return type.replaceFirst("\\(.*", "").strip().toLowerCase(Locale.ROOT);
	}

}
