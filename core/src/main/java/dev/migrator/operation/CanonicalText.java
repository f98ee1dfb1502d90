package dev.migrator.operation;

import java.lang.reflect.RecordComponent;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import dev.migrator.schema.IndexPart;
import org.springframework.util.ReflectionUtils;

/**
 * Writes operations as text in which all that they say appears with its name. What is
 * absent is not written, so that a component that a later version adds changes no text
 * until it is used; the names of records and components are therefore part of the format.
 */
final class CanonicalText {

	private static final Set<String> SQL = Set.of("sql", "expression", "where", "using");

	private final UnaryOperator<String> sql;

	CanonicalText(UnaryOperator<String> sql) {
		this.sql = sql;
	}

	String of(List<Operation> operations) {
		StringBuilder text = new StringBuilder();
		for (Operation operation : operations) {
			append(text, operation);
			text.append('\n');
		}
		return text.toString();
	}

	private void append(StringBuilder text, Object value) {
		if (value instanceof CustomOperation custom) {
			appendNamed(text, "Custom", custom.description());
		}
		else if (value instanceof Jdbc jdbc) {
			appendNamed(text, "Jdbc", jdbc.description());
		}
		else if (value instanceof Execute execute) {
			appendExecute(text, execute);
		}
		else if (value instanceof Record record) {
			appendRecord(text, record);
		}
		else if (value instanceof List<?> list) {
			appendList(text, list);
		}
		else {
			appendScalar(text, value);
		}
	}

	// The same as by its components, without reflection for what most revisions are made
	// of.
	private void appendExecute(StringBuilder text, Execute execute) {
		text.append("Execute{sql=").append(quoted(this.sql.apply(execute.sql()))).append(";}");
	}

	private void appendRecord(StringBuilder text, Record record) {
		text.append(record.getClass().getSimpleName()).append('{');
		for (RecordComponent component : record.getClass().getRecordComponents()) {
			Object value = ReflectionUtils.invokeMethod(component.getAccessor(), record);
			if (value != null && !isAbsent(component, value)) {
				text.append(component.getName()).append('=');
				append(text, isSql(component, record) ? this.sql.apply(String.valueOf(value)) : value);
				text.append(';');
			}
		}
		text.append('}');
	}

	private void appendList(StringBuilder text, List<?> list) {
		text.append('[');
		for (Object element : list) {
			if (element == null) {
				text.append("null");
			}
			else {
				append(text, element);
			}
			text.append(',');
		}
		text.append(']');
	}

	private static void appendScalar(StringBuilder text, Object value) {
		if (value instanceof Number || value instanceof Boolean) {
			text.append(value);
		}
		else if (value instanceof String || value instanceof Character) {
			text.append(quoted(value.toString()));
		}
		else if (value instanceof Enum<?> constant) {
			text.append(quoted(constant.name()));
		}
		else if (value instanceof byte[] bytes) {
			appendNamed(text, "bytes", HexFormat.of().formatHex(bytes));
		}
		else {
			appendNamed(text, value.getClass().getSimpleName(), value.toString());
		}
	}

	private static void appendNamed(StringBuilder text, String name, String value) {
		text.append(name).append('{').append(quoted(value)).append('}');
	}

	private static String quoted(String value) {
		return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	private static boolean isAbsent(RecordComponent component, Object value) {
		boolean isUnset = component.getType() == boolean.class && Boolean.FALSE.equals(value);
		return isUnset || value instanceof SourcePosition || value instanceof PlaceholderText
				|| (value instanceof List<?> list && list.isEmpty());
	}

	private static boolean isSql(RecordComponent component, Record record) {
		String name = component.getName();
		return SQL.contains(name) || (record instanceof IndexPart part && part.isExpression() && name.equals("text"));
	}

}
