package dev.migrator.hibernate;

import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.stream.StreamSupport;

import dev.migrator.schema.IdGenerator;
import dev.migrator.schema.QualifiedName;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.QualifiedNameParser;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.config.spi.StandardConverters;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.id.enhanced.DatabaseStructure;
import org.hibernate.id.enhanced.HiLoOptimizer;
import org.hibernate.id.enhanced.LegacyHiLoAlgorithmOptimizer;
import org.hibernate.id.enhanced.NoopOptimizer;
import org.hibernate.id.enhanced.Optimizer;
import org.hibernate.id.enhanced.PooledLoOptimizer;
import org.hibernate.id.enhanced.PooledLoThreadLocalOptimizer;
import org.hibernate.id.enhanced.PooledOptimizer;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.id.enhanced.TableGenerator;
import org.hibernate.id.enhanced.TableStructure;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the stored value of a generator means. A value of the pooled optimizer is
 * the end of a block of ids, of the pooled-lo optimizers its beginning, of the hi/lo
 * optimizers the number of a block; a table generator stores the value before.
 */
final class GeneratorForm {

	private final ReadingContext context;

	private final boolean storesLast;

	GeneratorForm(ReadingContext context, SessionFactoryImplementor factory) {
		this.context = context;
		this.storesLast = factory.getServiceRegistry()
			.requireService(ConfigurationService.class)
			.getSetting(MappingSettings.TABLE_GENERATOR_STORE_LAST_USED, StandardConverters.BOOLEAN, true);
	}

	Optional<IdGenerator> of(SequenceStyleGenerator generator) {
		DatabaseStructure structure = generator.getDatabaseStructure();
		QualifiedName name = this.context.names().qualified(structure.getPhysicalName());
		IdGenerator.Row row = (structure instanceof TableStructure table)
				? new IdGenerator.Row(written(table.getLogicalValueColumnNameIdentifier()), null, null) : null;
		return form(name, row, generator.getOptimizer(), structure.getInitialValue(), (distance) -> distance);
	}

	Optional<IdGenerator> of(TableGenerator generator) {
		IdGenerator.Row row = new IdGenerator.Row(this.context.names().written(generator.getValueColumnName()),
				this.context.names().written(generator.getSegmentColumnName()), generator.getSegmentValue());
		return table(generator.getTableName())
			.map((table) -> this.context.names().qualified(table.getQualifiedTableName()))
			.flatMap((name) -> form(name, row, generator.getOptimizer(), generator.getInitialValue(),
					(distance) -> this.storesLast ? distance - 1 : distance));
	}

	private String written(Identifier identifier) {
		return this.context.names().written(identifier.render(this.context.hibernate()));
	}

	private static Optional<IdGenerator> form(QualifiedName name, IdGenerator.@Nullable Row row, Optimizer optimizer,
			long initial, LongUnaryOperator stored) {
		long increment = optimizer.getIncrementSize();
		if (optimizer instanceof PooledOptimizer) {
			return Optional.of(new IdGenerator(name, row, List.of(), initial, stored.applyAsLong(increment), 1));
		}
		if (optimizer instanceof PooledLoOptimizer || optimizer instanceof PooledLoThreadLocalOptimizer
				|| (optimizer instanceof NoopOptimizer && increment > 0)) {
			return Optional.of(new IdGenerator(name, row, List.of(), initial, stored.applyAsLong(1), 1));
		}
		// The greatest id may end its block, or stand within it.
		if (optimizer instanceof HiLoOptimizer) {
			return Optional.of(new IdGenerator(name, row, List.of(), 1, stored.applyAsLong(2), increment));
		}
		return (optimizer instanceof LegacyHiLoAlgorithmOptimizer)
				? Optional.of(new IdGenerator(name, row, List.of(), 1, stored.applyAsLong(1), increment + 1))
				: Optional.empty();
	}

	// The generator tells the name of its table as the mapping has it only.
	private Optional<Table> table(String logicalName) {
		QualifiedNameParser.NameParts parts = QualifiedNameParser.INSTANCE.parse(logicalName);
		Database database = this.context.metadata().getDatabase();
		Identifier qualifier = (parts.getSchemaName() != null) ? parts.getSchemaName() : parts.getCatalogName();
		return (qualifier == null)
				? Optional.ofNullable(database.getDefaultNamespace().locateTable(parts.getObjectName()))
				: StreamSupport.stream(database.getNamespaces().spliterator(), false)
					.filter((namespace) -> isNamed(namespace, qualifier))
					.flatMap((namespace) -> Optional.ofNullable(namespace.locateTable(parts.getObjectName())).stream())
					.findFirst();
	}

	private static boolean isNamed(Namespace namespace, Identifier qualifier) {
		return qualifier.equals(namespace.getName().schema()) || qualifier.equals(namespace.getName().catalog());
	}

}
