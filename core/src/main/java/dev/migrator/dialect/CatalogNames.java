package dev.migrator.dialect;

import java.util.function.UnaryOperator;

import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Names as the records hold them, made from names as a catalog holds them.
 *
 * @param folding turns a bare name of the catalog into one of the records
 * @param defaultSchema the default schema of the connection as the catalog spells it, or
 * {@code null} for none
 */
public record CatalogNames(UnaryOperator<String> folding, @Nullable String defaultSchema) {

	/**
	 * Return a bare name.
	 * @param catalogName the name in the catalog
	 * @return the name in the records
	 */
	public String name(String catalogName) {
		return this.folding.apply(catalogName);
	}

	/**
	 * Return a qualified name, without the schema when that is the default.
	 * @param catalogSchema the schema in the catalog
	 * @param catalogName the name in the catalog
	 * @return the name in the records
	 */
	public QualifiedName name(String catalogSchema, String catalogName) {
		return new QualifiedName(catalogSchema.equals(this.defaultSchema) ? null : name(catalogSchema),
				name(catalogName));
	}

}
