package dev.migrator.schema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An index of a table.
 *
 * @param name the name
 * @param parts the columns and expressions in order
 * @param unique whether two rows may not have the same values
 * @param where the condition of a partial index, or {@code null} for all rows
 * @param include the columns that are stored but not searched
 * @param method the access method such as {@code gin}, or {@code null} for the default
 */
public record Index(String name, List<IndexPart> parts, boolean unique, @Nullable String where, List<String> include,
		@Nullable String method) {

	/** Refuse an index without parts. */
	public Index {
		parts = List.copyOf(parts);
		include = List.copyOf(include);
		if (name.isBlank()) {
			throw new IllegalArgumentException("the name of an index must not be blank");
		}
		if (parts.isEmpty()) {
			throw new IllegalArgumentException("index '" + name + "' needs a column or an expression");
		}
	}

	/**
	 * Return a plain index.
	 * @param name the name
	 * @param columns the columns in order
	 * @return the index
	 */
	public static Index of(String name, String... columns) {
		return new Index(name, List.of(columns).stream().map(IndexPart::column).toList(), false, null, List.of(), null);
	}

	/**
	 * Return the columns among the parts, expressions left out.
	 * @return the column names in order
	 */
	public List<String> columns() {
		return this.parts.stream().filter((part) -> !part.isExpression()).map(IndexPart::text).toList();
	}

}
