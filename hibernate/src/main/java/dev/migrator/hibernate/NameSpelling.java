package dev.migrator.hibernate;

import dev.migrator.dialect.Dialect;
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
 * and with a schema only where that is not the default one of the connection.
 */
final class NameSpelling {

	private final JdbcEnvironment environment;

	private final SqlStringGenerationContext context;

	private final NameFolding folding;

	NameSpelling(JdbcEnvironment environment, SqlStringGenerationContext context, Dialect dialect) {
		this.environment = environment;
		this.context = context;
		boolean upperCase = helper().toMetaDataObjectName(Identifier.toIdentifier("a")).equals("A");
		this.folding = upperCase ? NameFolding.toUpperCase(dialect.quoting()) : NameFolding.none(dialect.quoting());
	}

	/**
	 * Return a name.
	 * @param identifier the identifier
	 * @return the name in the records
	 */
	String name(Identifier identifier) {
		return this.folding.fromCatalog(helper().toMetaDataObjectName(identifier));
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
	 */
	QualifiedName qualified(org.hibernate.boot.model.relational.QualifiedName name) {
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
		NameQualifierSupport support = this.environment.getNameQualifierSupport();
		if (support.supportsSchemas()) {
			return unless(this.environment.getCurrentSchema(), this.context.schemaWithDefault(schema));
		}
		return support.supportsCatalogs()
				? unless(this.environment.getCurrentCatalog(), this.context.catalogWithDefault(catalog)) : null;
	}

	private @Nullable String unless(@Nullable Identifier current, @Nullable Identifier stated) {
		if (stated == null) {
			return null;
		}
		String name = helper().toMetaDataObjectName(stated);
		return (current != null && current.getText().equals(name)) ? null : this.folding.fromCatalog(name);
	}

	private IdentifierHelper helper() {
		return this.environment.getIdentifierHelper();
	}

}
