package dev.migrator.hibernate;

import java.nio.charset.StandardCharsets;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.NameFolding;
import dev.migrator.schema.QualifiedName;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.engine.jdbc.env.spi.IdentifierHelper;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.engine.jdbc.env.spi.NameQualifierSupport;
import org.jspecify.annotations.Nullable;

/**
 * Spells names as a catalog reader does: folded by the database unless they are quoted,
 * cut off where it cuts them, and with a schema only where that is not the default one of
 * the connection.
 */
final class NameSpelling {

	private final JdbcEnvironment environment;

	private final SqlStringGenerationContext context;

	private final DialectFeatures features;

	private final NameFolding folding;

	private final @Nullable String revisionSchema;

	NameSpelling(JdbcEnvironment environment, SqlStringGenerationContext context, Dialect dialect,
			@Nullable String revisionSchema) {
		this.environment = environment;
		this.context = context;
		this.revisionSchema = revisionSchema;
		this.features = dialect.features();
		boolean upperCase = helper().toMetaDataObjectName(Identifier.toIdentifier("a")).equals("A");
		this.folding = upperCase ? NameFolding.toUpperCase(dialect.quoting()) : NameFolding.none(dialect.quoting());
	}

	/**
	 * Return a name.
	 * @param identifier the identifier
	 * @return the name in the records
	 */
	String name(Identifier identifier) {
		return this.folding.fromCatalog(kept(helper().toMetaDataObjectName(identifier)));
	}

	private String kept(String catalogName) {
		byte[] bytes = catalogName.getBytes(StandardCharsets.UTF_8);
		if (!this.features.has(DialectFeature.NAME_TRUNCATION) || bytes.length <= this.features.maxNameLength()) {
			return catalogName;
		}
		// The first byte of a character is the only one that does not begin with the bits
		// 10.
		int end = this.features.maxNameLength();
		while ((bytes[end] & 0xC0) == 0x80) {
			end--;
		}
		return new String(bytes, 0, end, StandardCharsets.UTF_8);
	}

	/**
	 * Return a name that is written to a statement as it is.
	 * @param text the text, with quotes where it is quoted
	 * @return the name in the records
	 */
	String written(String text) {
		return name(Identifier.toIdentifier(text));
	}

	/**
	 * Return a name that is quoted by Hibernate where needed before it is written.
	 * @param text the text, with quotes where it is quoted
	 * @return the name in the records
	 */
	String normalized(String text) {
		return name(helper().toIdentifier(text));
	}

	/**
	 * Return a qualified name.
	 * @param name the name
	 * @return the name in the records
	 * @throws DifferentSchemasException when the name has no schema, and revisions would
	 * take it for another one
	 */
	QualifiedName qualified(org.hibernate.boot.model.relational.QualifiedName name) {
		requireSameMeaning(name);
		return new QualifiedName(schema(name.getCatalogName(), name.getSchemaName()), name(name.getObjectName()));
	}

	/**
	 * Return the schema of a name. Where the database has catalogs and no schemas, a
	 * catalog is one.
	 * @param catalog the catalog of the mapping, or {@code null} for none
	 * @param schema the schema of the mapping, or {@code null} for none
	 * @return the name in the records, or {@code null} for the default schema
	 */
	@Nullable String schema(@Nullable Identifier catalog, @Nullable Identifier schema) {
		Identifier stated = stated(catalog, schema);
		if (stated == null) {
			return null;
		}
		String name = helper().toMetaDataObjectName(stated);
		return name.equals((this.revisionSchema != null) ? this.revisionSchema : current()) ? null
				: this.folding.fromCatalog(name);
	}

	private void requireSameMeaning(org.hibernate.boot.model.relational.QualifiedName name) {
		String current = current();
		if (this.revisionSchema != null && current != null && !current.equals(this.revisionSchema)
				&& stated(name.getCatalogName(), name.getSchemaName()) == null) {
			throw new DifferentSchemasException(name(name.getObjectName()),
					support().supportsSchemas() ? "hibernate.default_schema" : "hibernate.default_catalog", current,
					this.revisionSchema);
		}
	}

	private @Nullable Identifier stated(@Nullable Identifier catalog, @Nullable Identifier schema) {
		if (support().supportsSchemas()) {
			return this.context.schemaWithDefault(schema);
		}
		return support().supportsCatalogs() ? this.context.catalogWithDefault(catalog) : null;
	}

	private @Nullable String current() {
		Identifier current = support().supportsSchemas() ? this.environment.getCurrentSchema()
				: this.environment.getCurrentCatalog();
		return (current != null) ? current.getText() : null;
	}

	private NameQualifierSupport support() {
		return this.environment.getNameQualifierSupport();
	}

	private IdentifierHelper helper() {
		return this.environment.getIdentifierHelper();
	}

}
