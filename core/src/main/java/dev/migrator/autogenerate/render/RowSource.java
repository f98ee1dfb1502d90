package dev.migrator.autogenerate.render;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Writes rows of values. */
final class RowSource {

	private RowSource() {
	}

	static String of(Imports imports, List<@Nullable Object> values) {
		String written = values.stream().map((value) -> value(imports, value)).collect(Collectors.joining(", "));
		String cast = (values.size() == 1 && values.get(0) == null) ? "(Object) " : "";
		return imports.element("row") + "(" + cast + written + ")";
	}

	private static String value(Imports imports, @Nullable Object value) {
		boolean finite = value instanceof Double number && Double.isFinite(number);
		if (value instanceof Integer || value instanceof Boolean || finite || value == null) {
			return String.valueOf(value);
		}
		if (value instanceof Long number) {
			return JavaLiteral.of(number);
		}
		if (value instanceof byte[] bytes) {
			return imports.type(HexFormat.class) + ".of().parseHex(" + JavaLiteral.of(HexFormat.of().formatHex(bytes))
					+ ")";
		}
		if (value instanceof Character character) {
			String literal = JavaLiteral.of(character.toString());
			return "'" + literal.substring(1, literal.length() - 1).replace("'", "\\'").replace("\\\"", "\"") + "'";
		}
		return (value instanceof Enum<?> constant) ? imports.type(constant.getDeclaringClass()) + "." + constant.name()
				: parsed(imports, value);
	}

	private static String parsed(Imports imports, Object value) {
		String text = JavaLiteral.of(value.toString());
		if (value.getClass().getPackageName().equals("java.time")) {
			return imports.type(value.getClass()) + ".parse(" + text + ")";
		}
		if (value instanceof UUID) {
			return imports.type(value.getClass()) + ".fromString(" + text + ")";
		}
		if (value instanceof BigDecimal || value instanceof BigInteger) {
			return "new " + imports.type(value.getClass()) + "(" + text + ")";
		}
		return (value instanceof Number) ? value.getClass().getSimpleName() + ".valueOf(" + text + ")" : text;
	}

}
