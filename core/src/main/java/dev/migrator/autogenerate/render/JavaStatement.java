package dev.migrator.autogenerate.render;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Writes a call on one line where it fits, otherwise with an argument a line. */
final class JavaStatement {

	// A line has 120 characters, of which the body of a method leaves 112.
	private static final int LINE = 112;

	private static final String INDENT = "    ";

	private static final String CONTINUATION = INDENT + INDENT;

	private JavaStatement() {
	}

	/**
	 * Write a call.
	 * @param method the receiver and the method
	 * @param table the table as a literal, or {@code null} for none
	 * @param arguments the other arguments
	 * @return the statement
	 */
	static String call(String method, @Nullable String table, List<String> arguments) {
		List<String> all = new ArrayList<>();
		if (table != null) {
			all.add(table);
		}
		all.addAll(arguments);
		String line = method + "(" + String.join(", ", all) + ");";
		return (line.length() <= LINE) ? line : tall(method, table, arguments);
	}

	/**
	 * Write a call with an argument a line.
	 * @param method the receiver and the method
	 * @param first what stays on the first line, or {@code null} for nothing
	 * @param arguments the other arguments
	 * @return the statement
	 */
	static String tall(String method, @Nullable String first, List<String> arguments) {
		String separator = ",\n" + CONTINUATION;
		String start = method + "(" + ((first != null) ? first + separator : "\n" + CONTINUATION);
		return start + String.join(separator, arguments) + ");";
	}

	/**
	 * Write a call that takes a block.
	 * @param method the receiver and the method
	 * @param table the table as a literal, or {@code null} for none
	 * @param parameter the parameter of the block
	 * @param statements what is in the block
	 * @return the statement
	 */
	static String block(String method, @Nullable String table, String parameter, List<String> statements) {
		String inner = String.join("\n", statements).replace("\n", "\n" + INDENT);
		return method + "(" + ((table != null) ? table + ", " : "") + "(" + parameter + ") -> {\n" + INDENT + inner
				+ "\n});";
	}

	/**
	 * Write a call that takes a chain of calls.
	 * @param method the receiver and the method
	 * @param arguments the arguments before
	 * @param parameter what the chain begins with
	 * @param calls the calls of the chain, without points
	 * @return the statement
	 */
	static String chain(String method, List<String> arguments, String parameter, List<String> calls) {
		if (calls.isEmpty()) {
			return "// " + method + "(" + String.join(", ", arguments) + ") changes nothing";
		}
		String start = method + "(" + String.join(", ", arguments) + ", (" + parameter + ") -> " + parameter;
		String line = start + "." + String.join(".", calls) + ");";
		if (line.length() <= LINE) {
			return line;
		}
		String separator = "\n" + CONTINUATION + ".";
		return start + "." + calls.get(0)
				+ ((calls.size() > 1) ? separator + String.join(separator, calls.subList(1, calls.size())) : "") + ");";
	}

}
