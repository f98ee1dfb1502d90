package dev.migrator.autogenerate.render;

import dev.migrator.schema.ArrayType;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnTypeVisitor;
import dev.migrator.schema.EnumeratedType;
import dev.migrator.schema.NamedType;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.RawType;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;

/**
 * Writes column types by the methods that make them, and by their constructors where
 * there is no method.
 *
 * @param imports collects what is needed
 */
record TypeSource(Imports imports) implements ColumnTypeVisitor<String> {

	@Override
	public String visitSimple(SimpleType type) {
		return call(switch (type.kind()) {
			case BOOLEAN -> "bool";
			case TINYINT -> "tinyint";
			case SMALLINT -> "smallint";
			case INTEGER -> "integer";
			case BIGINT -> "bigint";
			case REAL -> "real";
			case DOUBLE -> "doublePrecision";
			case DATE -> "date";
			case TEXT -> "text";
			case BLOB -> "blob";
			case UUID -> "uuid";
			case JSON -> "json";
		}, "");
	}

	@Override
	public String visitCharacter(CharacterType type) {
		if (type.length() == null) {
			return "new " + this.imports.type(CharacterType.class) + "(" + type.varying() + ", null)";
		}
		return call(type.varying() ? "varchar" : "character", type.length().toString());
	}

	@Override
	public String visitBinary(BinaryType type) {
		if (type.length() == null || !type.varying()) {
			return "new " + this.imports.type(BinaryType.class) + "(" + type.varying() + ", " + type.length() + ")";
		}
		return call("varbinary", type.length().toString());
	}

	@Override
	public String visitNumeric(NumericType type) {
		if (type.precision() == null || type.scale() == null) {
			return "new " + this.imports.type(NumericType.class) + "(" + type.precision() + ", " + type.scale() + ")";
		}
		return call("numeric", type.precision() + ", " + type.scale());
	}

	@Override
	public String visitTemporal(TemporalType type) {
		String precision = (type.precision() != null) ? type.precision().toString() : "";
		if (type.kind() == TemporalKind.TIMESTAMP) {
			return call(type.withTimeZone() ? "timestampWithTimeZone" : "timestamp", precision);
		}
		if (type.precision() == null && !type.withTimeZone()) {
			return call("time", "");
		}
		return "new " + this.imports.type(TemporalType.class) + "(" + this.imports.constant(type.kind()) + ", "
				+ type.precision() + ", " + type.withTimeZone() + ")";
	}

	@Override
	public String visitArray(ArrayType type) {
		return call("array", type.element().accept(this));
	}

	@Override
	public String visitNamed(NamedType type) {
		if (type.name().schema() == null) {
			return call("named", JavaLiteral.of(type.name().name()));
		}
		return "new " + this.imports.type(NamedType.class) + "(" + name(type.name()) + ")";
	}

	@Override
	public String visitEnumerated(EnumeratedType type) {
		return call("enumeration", JavaLiteral.all(type.values()));
	}

	@Override
	public String visitRaw(RawType type) {
		return call("raw", JavaLiteral.of(type.text()));
	}

	/**
	 * Write a name with its schema.
	 * @param name the name
	 * @return an expression
	 */
	String name(QualifiedName name) {
		return "new " + this.imports.type(QualifiedName.class) + "(" + JavaLiteral.of(name.schema()) + ", "
				+ JavaLiteral.of(name.name()) + ")";
	}

	private String call(String method, String arguments) {
		return this.imports.columnType(method) + "(" + arguments + ")";
	}

}
