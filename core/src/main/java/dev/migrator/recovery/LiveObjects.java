package dev.migrator.recovery;

import java.util.List;
import java.util.Optional;

import dev.migrator.dialect.Leftover;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.TypeRules;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.EnumeratedType;
import dev.migrator.schema.NamedType;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.RawType;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import org.jspecify.annotations.Nullable;

/** Finds single things in the catalog. */
final class LiveObjects {

	private final CatalogView catalog;

	private final TypeRules types;

	private final DialectFeatures features;

	LiveObjects(CatalogView catalog, Dialect dialect) {
		this.catalog = catalog;
		this.types = dialect.typeRules();
		this.features = dialect.features();
	}

	// A catalog read for one schema holds nothing of another, but names the default one
	// in no name: the bare name is enough.
	Optional<Table> table(QualifiedName name) {
		return tables(name.schema()).stream().filter((table) -> table.name().name().equals(name.name())).findFirst();
	}

	List<Table> tables(@Nullable String schema) {
		return this.catalog.schema(schema).tables();
	}

	// Where the names of indexes are taken once per schema, a drop may name no table.
	boolean hasIndex(QualifiedName table, String name) {
		boolean perTable = this.features.has(DialectFeature.INDEX_NAMES_PER_TABLE);
		return tables(table.schema()).stream()
			.filter((each) -> !perTable || each.name().name().equals(table.name()))
			.flatMap((each) -> each.indexes().stream())
			.anyMatch((index) -> index.name().equals(name));
	}

	Optional<Sequence> sequence(QualifiedName name) {
		return this.catalog.schema(name.schema())
			.sequences()
			.stream()
			.filter((sequence) -> sequence.name().name().equals(name.name()))
			.findFirst();
	}

	Optional<EnumType> enumType(QualifiedName name) {
		return this.catalog.schema(name.schema())
			.enumTypes()
			.stream()
			.filter((type) -> type.name().name().equals(name.name()))
			.findFirst();
	}

	boolean hasSchema(String name) {
		return this.catalog.schema(name).schemas().contains(name);
	}

	Optional<Leftover> leftover(QualifiedName name) {
		return leftovers(name).stream().filter((each) -> each.name().name().equals(name.name())).findFirst();
	}

	List<Leftover> leftovers(QualifiedName inSchemaOf) {
		return this.catalog.leftovers(inSchemaOf.schema());
	}

	/**
	 * Add to what was found of a change of a table the copies of it that the database
	 * made for the change and did not finish.
	 * @param table the table
	 * @param aftermath what was found of the change
	 * @return that with the copies
	 */
	Aftermath withCopies(QualifiedName table, Aftermath aftermath) {
		boolean gone = tables(table.schema()).stream()
			.noneMatch((each) -> each.name().name().equalsIgnoreCase(table.name()));
		Aftermath all = aftermath;
		for (Leftover each : leftovers(table)) {
			if (each.copyOf() != null && each.copyOf().name().equalsIgnoreCase(table.name())) {
				all = gone ? Aftermath.lookAgain(each.cleanUp(), all.with(each).finding()) : all.with(each);
			}
		}
		return all;
	}

	/**
	 * Return whether a column has a type, as far as anyone can tell: types that are known
	 * by their text alone may come back under another.
	 * @param found the type of the column
	 * @param wanted the type it may have
	 * @return whether it does
	 */
	boolean sameType(ColumnType found, ColumnType wanted) {
		return isText(wanted) || isText(found) || equalTypes(found, wanted);
	}

	boolean equalTypes(ColumnType first, ColumnType second) {
		return this.types.canonical(first).equals(this.types.canonical(second));
	}

	private static boolean isText(ColumnType type) {
		return type instanceof RawType || type instanceof NamedType || type instanceof EnumeratedType;
	}

}
