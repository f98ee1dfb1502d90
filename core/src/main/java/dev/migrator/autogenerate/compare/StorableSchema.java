package dev.migrator.autogenerate.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.Table;

/**
 * A schema without what a database cannot store, and with what it adds by itself, so that
 * the two sides of a comparison say the same thing in the same way.
 */
final class StorableSchema {

	private final DialectFeatures features;

	StorableSchema(DialectFeatures features) {
		this.features = features;
	}

	DatabaseSchema of(DatabaseSchema schema) {
		List<Table> tables = schema.tables().stream().map((table) -> complete(schema, of(table))).toList();
		return new DatabaseSchema(has(DialectFeature.SCHEMAS) ? schema.schemas() : List.of(), tables,
				has(DialectFeature.SEQUENCES) ? schema.sequences() : List.of(),
				has(DialectFeature.ENUM_TYPES) ? schema.enumTypes() : List.of());
	}

	Table of(Table table) {
		Set<String> key = table.primaryKey().map(PrimaryKey::columns).map(Set::copyOf).orElse(Set.of());
		StorableConstraint constraint = new StorableConstraint(this.features);
		boolean checks = has(DialectFeature.CHECK_CONSTRAINTS);
		return new Table(table.name(),
				table.columns().stream().map((column) -> of(column, key.contains(column.name()))).toList(),
				table.constraints()
					.stream()
					.filter((each) -> checks || each.kind() != ConstraintKind.CHECK)
					.map((each) -> each.accept(constraint))
					.distinct()
					.toList(),
				table.indexes().stream().map(this::of).toList(), has(DialectFeature.COMMENTS) ? table.comment() : null);
	}

	private Column of(Column column, boolean inKey) {
		Generated generated = of(column.generated());
		boolean takesNulls = column.nullable() && !inKey && column.identity() == null;
		boolean untold = generated != null && !has(DialectFeature.GENERATED_NOT_NULL);
		return new Column(column.name(), column.type(), takesNulls || untold, of(column.defaultValue()),
				of(column.identity()), generated, has(DialectFeature.COLUMN_COLLATION) ? column.collation() : null,
				has(DialectFeature.COMMENTS) ? column.comment() : null);
	}

	private static @Nullable ColumnDefault of(@Nullable ColumnDefault defaultValue) {
		return (defaultValue != null && defaultValue.expression().strip().equalsIgnoreCase("null")) ? null
				: defaultValue;
	}

	private @Nullable Identity of(@Nullable Identity identity) {
		if (identity == null) {
			return null;
		}
		boolean options = has(DialectFeature.IDENTITY_OPTIONS);
		return new Identity(identity.always() && has(DialectFeature.IDENTITY_ALWAYS),
				options ? unlessOne(identity.start()) : null, options ? unlessOne(identity.increment()) : null);
	}

	private static @Nullable Long unlessOne(@Nullable Long value) {
		return (value != null && value == 1) ? null : value;
	}

	private @Nullable Generated of(@Nullable Generated generated) {
		if (generated == null) {
			return null;
		}
		boolean stored = generated.stored() ? has(DialectFeature.STORED_GENERATED)
				: !has(DialectFeature.VIRTUAL_GENERATED);
		return new Generated(generated.expression(), stored);
	}

	private Index of(Index index) {
		boolean nulls = has(DialectFeature.INDEX_NULLS_ORDER);
		List<IndexPart> parts = index.parts()
			.stream()
			.map((part) -> new IndexPart(part.text(), part.isExpression(), part.descending(),
					nulls ? part.nulls() : null))
			.toList();
		boolean usualMethod = !has(DialectFeature.INDEX_METHOD) || "btree".equalsIgnoreCase(index.method());
		return new Index(index.name(), parts, index.unique(), index.where(),
				has(DialectFeature.INCLUDE_COLUMNS) ? index.include() : List.of(), usualMethod ? null : index.method());
	}

	private static Table complete(DatabaseSchema schema, Table table) {
		return table.withConstraints(table.constraints()
			.stream()
			.map((each) -> (each instanceof ForeignKey key) ? complete(schema, table, key) : each)
			.toList());
	}

	private static ForeignKey complete(DatabaseSchema schema, Table owner, ForeignKey key) {
		Optional<Table> target = owner.name().equals(key.referencedTable()) ? Optional.of(owner)
				: schema.table(key.referencedTable());
		List<String> columns = target.map((table) -> referenced(key, table)).orElse(List.of());
		return (columns.size() == key.columns().size() && !columns.equals(key.referencedColumns()))
				? new ForeignKey(key.name(), key.columns(), key.referencedTable(), columns, key.onDelete(),
						key.onUpdate(), key.deferrability())
				: key;
	}

	// SQL:2016, part 2, 11.8: a foreign key that names no columns refers to the primary
	// key. MySQL 8.0 lists the columns of another database in lower case.
	private static List<String> referenced(ForeignKey key, Table target) {
		if (key.referencedColumns().isEmpty()) {
			return target.primaryKey().map(PrimaryKey::columns).orElse(List.of());
		}
		return key.referencedColumns().stream().map((name) -> spelled(name, target)).toList();
	}

	private static String spelled(String name, Table target) {
		if (target.column(name).isPresent()) {
			return name;
		}
		List<String> others = target.columns().stream().map(Column::name).filter(name::equalsIgnoreCase).toList();
		return (others.size() == 1) ? others.get(0) : name;
	}

	private boolean has(DialectFeature feature) {
		return this.features.has(feature);
	}

}
