package dev.migrator.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrator.dialect.TypeRules;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintVisitor;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.NullsOrder;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Writes a schema as lines, so that two schemas are equal when their lines are and a
 * failed test shows the line that differs. Expressions lose what a database adds when it
 * prints them: blanks, parentheses, quotes, casts and case.
 */
final class SchemaShape {

	private final TypeRules types;

	private final boolean nullsAreSmall;

	private final boolean columnOrder;

	SchemaShape(TypeRules types, boolean nullsAreSmall, boolean columnOrder) {
		this.types = types;
		this.nullsAreSmall = nullsAreSmall;
		this.columnOrder = columnOrder;
	}

	List<String> of(DatabaseSchema schema) {
		List<String> lines = new ArrayList<>();
		schema.schemas().stream().sorted().forEach((name) -> lines.add("schema " + name));
		schema.enumTypes()
			.stream()
			.map((each) -> "enum " + each.name() + " " + each.values())
			.sorted()
			.forEach(lines::add);
		schema.sequences().stream().map(SchemaShape::sequence).sorted().forEach(lines::add);
		schema.tables()
			.stream()
			.sorted(Comparator.comparing((table) -> table.name().toString()))
			.forEach((table) -> lines.addAll(table(table)));
		return lines;
	}

	private static String sequence(Sequence sequence) {
		long increment = orElse(sequence.increment(), 1);
		Map<String, Object> parts = new TreeMap<>();
		parts.put("start",
				orElse(sequence.start(), orElse((increment > 0) ? sequence.minValue() : sequence.maxValue(), 1)));
		parts.put("increment", increment);
		parts.put("min", orElse(sequence.minValue(), (increment > 0) ? 1 : Long.MIN_VALUE));
		parts.put("max", orElse(sequence.maxValue(), (increment > 0) ? Long.MAX_VALUE : -1));
		put(parts, "cache", sequence.cache());
		parts.put("cycle", sequence.cycle());
		return "sequence " + sequence.name() + " " + parts;
	}

	private static long orElse(@Nullable Long value, long otherwise) {
		return (value != null) ? value : otherwise;
	}

	private static void put(Map<String, Object> parts, String name, @Nullable Object value) {
		if (value != null) {
			parts.put(name, value);
		}
	}

	private List<String> table(Table table) {
		String prefix = table.name() + ": ";
		List<String> columns = table.columns().stream().map((column) -> prefix + column(column)).toList();
		Stream<String> constraints = table.constraints()
			.stream()
			.map((constraint) -> prefix + "constraint " + constraint.name() + " " + constraint(constraint))
			.sorted();
		Stream<String> indexes = table.indexes().stream().map((index) -> prefix + index(index)).sorted();
		Stream<String> ordered = this.columnOrder ? columns.stream() : columns.stream().sorted();
		return Stream.of(Stream.of("table " + table.name() + " " + table.comment()), ordered, constraints, indexes)
			.flatMap((lines) -> lines)
			.toList();
	}

	private String column(Column column) {
		Map<String, Object> parts = new TreeMap<>();
		ColumnDefault defaultValue = column.defaultValue();
		put(parts, "default", (defaultValue != null) ? expression(defaultValue.expression()) : null);
		Identity identity = column.identity();
		put(parts, "identity", (identity != null)
				? identity.always() + " from " + orElse(identity.start(), 1) + " by " + orElse(identity.increment(), 1)
				: null);
		Generated generated = column.generated();
		put(parts, "generated",
				(generated != null) ? expression(generated.expression()) + " " + generated.stored() : null);
		put(parts, "collation", column.collation());
		put(parts, "comment", column.comment());
		return "column " + column.name() + " " + this.types.canonical(column.type()) + " "
				+ (column.nullable() ? "null" : "not null") + " " + parts;
	}

	/**
	 * Write a constraint without its name.
	 * @param constraint the constraint
	 * @return the text
	 */
	static String constraint(Constraint constraint) {
		return constraint.accept(new Shapes());
	}

	private String index(Index index) {
		String parts = index.parts().stream().map(this::part).collect(Collectors.joining(", "));
		String where = index.where();
		return "index " + index.name() + " " + (index.unique() ? "unique " : "") + "(" + parts + ") where "
				+ ((where != null) ? expression(where) : "all") + " include " + index.include() + " "
				+ ("btree".equals(index.method()) ? null : index.method());
	}

	private String part(IndexPart part) {
		String text = part.isExpression() ? expression(part.text()) : part.text();
		return text + (part.descending() ? " desc" : "") + " nulls " + nulls(part);
	}

	private NullsOrder nulls(IndexPart part) {
		NullsOrder usual = (part.descending() != this.nullsAreSmall) ? NullsOrder.FIRST : NullsOrder.LAST;
		return (part.nulls() != null) ? part.nulls() : usual;
	}

	static String expression(String text) {
		return unescaped(text).toLowerCase(Locale.ROOT)
			.replaceAll("cast\\(([^()]*) as [a-z]+\\)", "$1")
			.replaceAll("::(character varying|timestamp with(out)? time zone|[a-z0-9_]+)(\\([0-9, ]+\\))?(\\[])?", "")
			.replace("~~", "like")
			.replace("\\'", "''")
			.replaceAll("[\\s()\"`]", "");
	}

	// SQL:2016, part 2, 5.4: what is beyond ASCII may stand as its number.
	private static String unescaped(String text) {
		return Pattern.compile("\\\\([0-9a-fA-F]{4})")
			.matcher(text.replaceAll("U&(?=['\"])", ""))
			.replaceAll((match) -> Character.toString(Integer.parseInt(match.group(1), 16)));
	}

	/** Writes constraints. */
	private static final class Shapes implements ConstraintVisitor<String> {

		@Override
		public String visitPrimaryKey(PrimaryKey primaryKey) {
			return "primary key " + primaryKey.columns();
		}

		@Override
		public String visitUnique(UniqueConstraint unique) {
			return "unique " + unique.columns() + " " + unique.nullsNotDistinct() + " " + unique.deferrability();
		}

		@Override
		public String visitForeignKey(ForeignKey foreignKey) {
			return "foreign key " + foreignKey.columns() + " " + foreignKey.referencedTable()
					+ foreignKey.referencedColumns() + " on delete " + foreignKey.onDelete() + " on update "
					+ foreignKey.onUpdate() + " " + foreignKey.deferrability();
		}

		@Override
		public String visitCheck(CheckConstraint check) {
			return "check " + inAnyOrder(expression(check.expression()));
		}

		// Bean Validation hands out the rules of a property in an order of its own.
		private static String inAnyOrder(String condition) {
			return Stream.of(condition.split("and")).sorted().collect(Collectors.joining("and"));
		}

	}

}
