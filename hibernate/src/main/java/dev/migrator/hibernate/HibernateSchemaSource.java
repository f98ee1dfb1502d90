package dev.migrator.hibernate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.migrator.dialect.Dialect;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.InitialRows;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import dev.migrator.schema.WantedSchema;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.InitCommand;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;

/**
 * The schema that the entities of a session factory want. Take it from
 * {@link MetadataCapture}, after the session factory was built: what Bean Validation and
 * generated timestamps add is known only then.
 */
public final class HibernateSchemaSource {

	private final Metadata metadata;

	private final SqlStringGenerationContext context;

	private final SessionFactoryImplementor factory;

	HibernateSchemaSource(Metadata metadata, SessionFactoryImplementor factory) {
		this.metadata = metadata;
		this.context = factory.getSqlStringGenerationContext();
		this.factory = factory;
	}

	/**
	 * Read what the entities want, sorted by name and in the names and types that the
	 * catalog reader of the dialect uses. Nothing is changed by it.
	 * @param dialect the dialect of the database that the session factory uses
	 * @return the wanted schema
	 * @throws UnknownIndexColumnException when indexes name columns that are not there
	 */
	public WantedSchema read(Dialect dialect) {
		return read(dialect, null);
	}

	/**
	 * Read what the entities want for revisions that run with a default schema of their
	 * own.
	 * @param dialect the dialect of the database that the session factory uses
	 * @param revisionSchema the schema that revisions mean by names without one, as the
	 * catalog spells it, or {@code null} when it is that of the session factory
	 * @return the wanted schema
	 * @throws DifferentSchemasException when entities mean another schema by names
	 * without one
	 */
	public WantedSchema read(Dialect dialect, @Nullable String revisionSchema) {
		JdbcEnvironment environment = this.metadata.getDatabase()
			.getServiceRegistry()
			.requireService(JdbcEnvironment.class);
		NameSpelling names = new NameSpelling(environment, this.context, dialect, revisionSchema);
		ReadingContext reading = new ReadingContext(this.metadata, this.context, dialect, names);
		AuxiliaryReader auxiliary = new AuxiliaryReader(reading);
		List<EnumType> enumTypes = auxiliary.enumTypes();
		Map<QualifiedName, Table> tables = new LinkedHashMap<>();
		TableReader reader = new TableReader(reading, new TypeReader(reading, enumTypes));
		IndexColumns indexColumns = new IndexColumns(this.metadata);
		tables().map((table) -> indexColumns.checked(table, reader.read(table)))
			.forEach((table) -> tables.merge(table.name(), table, TableMerge::merge));
		indexColumns.throwProblems();
		DatabaseSchema schema = new DatabaseSchema(schemas(names), sorted(tables.values().stream(), Table::name),
				sorted(sequences(names), Sequence::name), sorted(enumTypes.stream(), EnumType::name));
		return new WantedSchema(schema, GeneratedNames.of(schema), initialRows(names), auxiliary.read(),
				new FormerNameReader(reading).read())
			.withIdGenerators(new IdGeneratorReader(reading, this.factory).read());
	}

	private List<String> schemas(NameSpelling names) {
		return namespaces()
			.map((namespace) -> names.schema(namespace.getPhysicalName().catalog(),
					namespace.getPhysicalName().schema()))
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.toList();
	}

	private Stream<Sequence> sequences(NameSpelling names) {
		SequenceReader reader = new SequenceReader(this.context.getDialect().getSequenceSupport(), names);
		return namespaces().flatMap((namespace) -> reader.read(namespace).stream());
	}

	private List<InitialRows> initialRows(NameSpelling names) {
		List<InitialRows> rows = new ArrayList<>();
		tables().forEach((table) -> {
			QualifiedName name = names.qualified(table.getQualifiedTableName());
			List<String> statements = table.getInitCommands(this.context)
				.stream()
				.map(InitCommand::initCommands)
				.flatMap(Stream::of)
				.map((statement) -> (name.schema() != null) ? statement : inDefaultSchema(statement, table))
				.toList();
			if (!statements.isEmpty()) {
				rows.add(new InitialRows(name, statements));
			}
		});
		return sorted(rows.stream(), InitialRows::table);
	}

	private String inDefaultSchema(String statement, org.hibernate.mapping.Table table) {
		return statement.replace(this.context.format(table.getQualifiedTableName()),
				table.getQuotedName(this.context.getDialect()));
	}

	private Stream<org.hibernate.mapping.Table> tables() {
		return namespaces().flatMap((namespace) -> namespace.getTables().stream())
			.filter((table) -> table.isPhysicalTable() && !table.isView());
	}

	private Stream<Namespace> namespaces() {
		List<Namespace> namespaces = new ArrayList<>();
		this.metadata.getDatabase().getNamespaces().forEach(namespaces::add);
		return namespaces.stream();
	}

	private static <T> List<T> sorted(Stream<T> stream, Function<T, QualifiedName> name) {
		return stream.sorted(Comparator.comparing((each) -> name.apply(each).toString())).toList();
	}

}
