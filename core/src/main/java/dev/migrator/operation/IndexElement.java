package dev.migrator.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import org.jspecify.annotations.Nullable;

/** An index as a script writes it. Immutable. */
public final class IndexElement extends TableElement {

	private final Shape shape;

	private final boolean concurrently;

	private final boolean ifNotExists;

	IndexElement(String name, List<String> columns) {
		this(new Shape(name, columns.stream().map(IndexPart::column).toList(), false, null, List.of(), null), false,
				false);
	}

	private IndexElement(Shape shape, boolean concurrently, boolean ifNotExists) {
		this.shape = shape;
		this.concurrently = concurrently;
		this.ifNotExists = ifNotExists;
	}

	/**
	 * Return this index with one more column.
	 * @param name the column
	 * @return the index
	 */
	public IndexElement column(String name) {
		return plus(IndexPart.column(name));
	}

	/**
	 * Return this index with one more expression.
	 * @param expression the SQL expression
	 * @return the index
	 */
	public IndexElement expression(String expression) {
		return plus(IndexPart.expression(expression));
	}

	/**
	 * Return this index with its last column or expression in descending order.
	 * @return the index
	 */
	public IndexElement desc() {
		return withLast("desc()", IndexPart::desc);
	}

	/**
	 * Return this index with nulls first in its last column or expression.
	 * @return the index
	 */
	public IndexElement nullsFirst() {
		return withLast("nullsFirst()", IndexPart::nullsFirst);
	}

	/**
	 * Return this index with nulls last in its last column or expression.
	 * @return the index
	 */
	public IndexElement nullsLast() {
		return withLast("nullsLast()", IndexPart::nullsLast);
	}

	/**
	 * Return this index refusing two rows with the same values.
	 * @return the index
	 */
	public IndexElement unique() {
		return with(new Shape(this.shape.name, this.shape.parts, true, this.shape.where, this.shape.include,
				this.shape.method));
	}

	/**
	 * Return this index for some rows only.
	 * @param condition the SQL condition
	 * @return the index
	 */
	public IndexElement where(String condition) {
		return with(new Shape(this.shape.name, this.shape.parts, this.shape.unique, condition, this.shape.include,
				this.shape.method));
	}

	/**
	 * Return this index with columns that are stored but not searched.
	 * @param columns the columns
	 * @return the index
	 */
	public IndexElement include(String... columns) {
		return with(new Shape(this.shape.name, this.shape.parts, this.shape.unique, this.shape.where, List.of(columns),
				this.shape.method));
	}

	/**
	 * Return this index with an access method.
	 * @param method the method such as {@code gin}
	 * @return the index
	 */
	public IndexElement method(String method) {
		return with(new Shape(this.shape.name, this.shape.parts, this.shape.unique, this.shape.where,
				this.shape.include, method));
	}

	/**
	 * Return this index, created while rows may be written. Only for
	 * {@link Operations#createIndex}; it runs outside a transaction where the database
	 * has it.
	 * @return the index
	 */
	public IndexElement concurrently() {
		return new IndexElement(this.shape, true, this.ifNotExists);
	}

	/**
	 * Return this index, created unless one of that name exists. Only for
	 * {@link Operations#createIndex}.
	 * @return the index
	 */
	public IndexElement ifNotExists() {
		return new IndexElement(this.shape, this.concurrently, true);
	}

	/**
	 * Return the index.
	 * @return the index
	 */
	Index index() {
		return new Index(this.shape.name, this.shape.parts, this.shape.unique, this.shape.where, this.shape.include,
				this.shape.method);
	}

	String name() {
		return this.shape.name;
	}

	boolean isConcurrently() {
		return this.concurrently;
	}

	boolean isIfNotExists() {
		return this.ifNotExists;
	}

	/**
	 * Return the index, refusing the options that only a creation of its own takes.
	 * @return the index
	 */
	Index plainIndex() {
		if (this.concurrently || this.ifNotExists) {
			throw new IllegalArgumentException("index '" + this.shape.name
					+ "' says concurrently() or ifNotExists(), which only createIndex takes");
		}
		return index();
	}

	@Override
	void addTo(TableDraft draft) {
		draft.add(plainIndex());
	}

	private IndexElement plus(IndexPart part) {
		List<IndexPart> parts = new ArrayList<>(this.shape.parts);
		parts.add(part);
		return withParts(parts);
	}

	private IndexElement withLast(String word, UnaryOperator<IndexPart> change) {
		if (this.shape.parts.isEmpty()) {
			throw new IllegalArgumentException("index '" + this.shape.name + "' has " + word
					+ " before its first column; write it behind the column it is for");
		}
		List<IndexPart> parts = new ArrayList<>(this.shape.parts);
		parts.set(parts.size() - 1, change.apply(parts.get(parts.size() - 1)));
		return withParts(parts);
	}

	private IndexElement withParts(List<IndexPart> parts) {
		return with(new Shape(this.shape.name, parts, this.shape.unique, this.shape.where, this.shape.include,
				this.shape.method));
	}

	private IndexElement with(Shape newShape) {
		return new IndexElement(newShape, this.concurrently, this.ifNotExists);
	}

	// An Index refuses to be without parts, which an index in the making may be
	private record Shape(String name, List<IndexPart> parts, boolean unique, @Nullable String where,
			List<String> include, @Nullable String method) {

	}

}
