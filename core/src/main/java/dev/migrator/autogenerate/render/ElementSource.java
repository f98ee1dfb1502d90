package dev.migrator.autogenerate.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.migrator.operation.RestartAbove;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ConstraintVisitor;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.NullsOrder;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;

/** Writes the elements that tables are made of. */
final class ElementSource implements ConstraintVisitor<String> {

	private final Imports imports;

	private final TypeSource types;

	private final @Nullable String schema;

	/**
	 * Create the writer.
	 * @param imports collects what is needed
	 * @param schema the schema that the operation is in
	 */
	ElementSource(Imports imports, @Nullable String schema) {
		this.imports = imports;
		this.types = new TypeSource(imports);
		this.schema = schema;
	}

	TypeSource types() {
		return this.types;
	}

	List<String> elements(Table table) {
		Set<String> key = table.primaryKey().map(PrimaryKey::columns).map(Set::copyOf).orElse(Set.of());
		List<String> elements = new ArrayList<>();
		table.columns().forEach((column) -> elements.add(column(column, key.contains(column.name()))));
		table.constraints().forEach((constraint) -> elements.add(constraint.accept(this)));
		table.indexes().forEach((index) -> elements.add(index(index)));
		if (table.comment() != null) {
			elements.add(this.imports.element("tableComment") + "(" + JavaLiteral.of(table.comment()) + ")");
		}
		return elements;
	}

	String column(Column column) {
		return column(column, false);
	}

	private String column(Column column, boolean inKey) {
		StringBuilder text = new StringBuilder(this.imports.element("column") + "(" + JavaLiteral.of(column.name())
				+ ", " + column.type().accept(this.types) + ")");
		if (!column.nullable() && !inKey && column.identity() == null) {
			text.append(".notNull()");
		}
		if (column.identity() != null) {
			text.append(".identity(").append(identity(column.identity(), true)).append(')');
		}
		if (column.defaultValue() != null) {
			call(text, "defaultValue", column.defaultValue().expression());
		}
		Generated generated = column.generated();
		if (generated != null) {
			call(text, generated.stored() ? "generated" : "generatedVirtual", generated.expression());
		}
		call(text, "collation", column.collation());
		call(text, "comment", column.comment());
		return text.toString();
	}

	String identity(Identity identity, boolean usualIsLeftOut) {
		if (identity.equals(Identity.byDefault())) {
			return usualIsLeftOut ? "" : this.imports.type(Identity.class) + ".byDefault()";
		}
		String type = this.imports.type(Identity.class);
		return identity.equals(Identity.generatedAlways()) ? type + ".generatedAlways()"
				: "new " + type + "(" + identity.always() + ", " + JavaLiteral.of(identity.start()) + ", "
						+ JavaLiteral.of(identity.increment()) + ")";
	}

	String index(Index index) {
		boolean plain = index.parts().stream().allMatch((part) -> part.equals(IndexPart.column(part.text())));
		StringBuilder text = new StringBuilder(this.imports.element("index") + "("
				+ JavaLiteral.all(index.name(), plain ? index.columns() : List.of()) + ")");
		if (!plain) {
			index.parts().forEach((part) -> part(text, part));
		}
		if (index.unique()) {
			text.append(".unique()");
		}
		call(text, "where", index.where());
		if (!index.include().isEmpty()) {
			text.append(".include(").append(JavaLiteral.all(index.include())).append(')');
		}
		call(text, "method", index.method());
		return text.toString();
	}

	private static void part(StringBuilder text, IndexPart part) {
		call(text, part.isExpression() ? "expression" : "column", part.text());
		text.append(part.descending() ? ".desc()" : "");
		if (part.nulls() != null) {
			text.append((part.nulls() == NullsOrder.FIRST) ? ".nullsFirst()" : ".nullsLast()");
		}
	}

	String sequence(Sequence sequence) {
		StringBuilder text = new StringBuilder(
				this.imports.element("sequence") + "(" + JavaLiteral.of(sequence.name().name()) + ")");
		call(text, "start", sequence.start());
		call(text, "increment", sequence.increment());
		call(text, "minValue", sequence.minValue());
		call(text, "maxValue", sequence.maxValue());
		call(text, "cache", sequence.cache());
		return text.append(sequence.cycle() ? ".cycle()" : "").toString();
	}

	@Override
	public String visitPrimaryKey(PrimaryKey primaryKey) {
		StringBuilder text = new StringBuilder(
				this.imports.element("primaryKey") + "(" + JavaLiteral.all(primaryKey.columns()) + ")");
		call(text, "named", primaryKey.name());
		return text.toString();
	}

	/**
	 * Write where a sequence goes on.
	 * @param above the numbers that it goes on above, or {@code null} for none
	 * @return the calls, without points
	 */
	List<String> restart(@Nullable RestartAbove above) {
		List<String> calls = new ArrayList<>();
		if (above != null) {
			above.sources()
				.forEach((each) -> calls.add("restartAbove(" + target(each.object())
						+ ((each.column() != null) ? ", " + JavaLiteral.of(each.column()) : "") + ")"));
			addUnlessOne(calls, "by", above.distance());
			addUnlessOne(calls, "from", above.first());
			addUnlessOne(calls, "blocksOf", above.block());
		}
		return calls;
	}

	private static void addUnlessOne(List<String> calls, String method, long value) {
		if (value != 1) {
			calls.add(method + "(" + number(value) + ")");
		}
	}

	private String target(QualifiedName name) {
		return Objects.equals(name.schema(), this.schema) ? JavaLiteral.of(name.name()) : this.types.name(name);
	}

	@Override
	public String visitUnique(UniqueConstraint unique) {
		return this.imports.element("unique") + "(" + JavaLiteral.all(unique.name(), unique.columns()) + ")"
				+ deferrability(unique.deferrability()) + (unique.nullsNotDistinct() ? ".nullsNotDistinct()" : "");
	}

	@Override
	public String visitForeignKey(ForeignKey foreignKey) {
		String table = target(foreignKey.referencedTable());
		String columns = foreignKey.referencedColumns().isEmpty() ? ""
				: ", " + JavaLiteral.all(foreignKey.referencedColumns());
		return this.imports.element("foreignKey") + "(" + JavaLiteral.all(foreignKey.name(), foreignKey.columns())
				+ ").references(" + table + columns + ")" + action("onDelete", foreignKey.onDelete())
				+ action("onUpdate", foreignKey.onUpdate()) + deferrability(foreignKey.deferrability());
	}

	@Override
	public String visitCheck(CheckConstraint check) {
		return this.imports.element("check") + "(" + JavaLiteral.of(check.name()) + ", "
				+ JavaLiteral.of(check.expression()) + ")";
	}

	private String action(String method, ReferentialAction action) {
		return (action == ReferentialAction.NO_ACTION) ? "" : "." + method + "(" + this.imports.constant(action) + ")";
	}

	private static String deferrability(Deferrability deferrability) {
		return switch (deferrability) {
			case NOT_DEFERRABLE -> "";
			case INITIALLY_IMMEDIATE -> ".deferrable()";
			case INITIALLY_DEFERRED -> ".initiallyDeferred()";
		};
	}

	private static void call(StringBuilder text, String method, @Nullable String argument) {
		if (argument != null) {
			text.append('.').append(method).append('(').append(JavaLiteral.of(argument)).append(')');
		}
	}

	private static void call(StringBuilder text, String method, @Nullable Long argument) {
		if (argument != null) {
			text.append('.').append(method).append('(').append(number(argument)).append(')');
		}
	}

	static String number(long value) {
		boolean small = value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE;
		return small ? Long.toString(value) : value + "L";
	}

}
