package dev.migrator.hibernate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrator.schema.IdGenerator;
import dev.migrator.schema.IdGenerator.NumberedColumn;
import dev.migrator.schema.QualifiedName;
import org.hibernate.boot.Metadata;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.generator.Generator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.id.enhanced.TableGenerator;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.IdentifierCollection;
import org.hibernate.mapping.KeyValue;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Table;
import org.hibernate.metamodel.spi.MappingMetamodelImplementor;
import org.jspecify.annotations.Nullable;

/**
 * Reads which columns the generators of a session factory number. Left out are ids of
 * several columns, and generators and optimizers that Hibernate does not come with.
 */
final class IdGeneratorReader {

	private final ReadingContext context;

	private final SessionFactoryImplementor factory;

	private final GeneratorForm form;

	IdGeneratorReader(ReadingContext context, SessionFactoryImplementor factory) {
		this.context = context;
		this.factory = factory;
		this.form = new GeneratorForm(context, factory);
	}

	List<IdGenerator> read() {
		Map<Key, IdGenerator> generators = new LinkedHashMap<>();
		Set<Key> contradictory = new HashSet<>();
		all().forEach((generator) -> {
			Key key = new Key(generator.name(), generator.row());
			IdGenerator other = generators.get(key);
			if (other != null && other.block() != generator.block()) {
				contradictory.add(key);
			}
			generators.merge(key, generator, IdGeneratorReader::both);
		});
		generators.keySet().removeAll(contradictory);
		return generators.values().stream().sorted(Comparator.comparing(IdGeneratorReader::text)).toList();
	}

	private static IdGenerator both(IdGenerator one, IdGenerator other) {
		List<NumberedColumn> columns = Stream.concat(one.columns().stream(), other.columns().stream())
			.distinct()
			.sorted(Comparator.comparing(NumberedColumn::toString))
			.toList();
		return new IdGenerator(one.name(), one.row(), columns, Math.min(one.first(), other.first()),
				Math.max(one.distance(), other.distance()), one.block());
	}

	private static String text(IdGenerator generator) {
		return generator.name() + " " + generator.row();
	}

	private Stream<IdGenerator> all() {
		Metadata metadata = this.context.metadata();
		MappingMetamodelImplementor metamodel = this.factory.getMappingMetamodel();
		Stream<IdGenerator> entities = metadata.getEntityBindings()
			.stream()
			.filter(RootClass.class::isInstance)
			.map(RootClass.class::cast)
			.flatMap((entity) -> read(metamodel.getEntityDescriptor(entity.getEntityName()).getGenerator(),
					entity.getIdentifier(), entity.getIdentityTables()));
		Stream<IdGenerator> collections = metadata.getCollectionBindings()
			.stream()
			.filter(IdentifierCollection.class::isInstance)
			.map(IdentifierCollection.class::cast)
			.flatMap((collection) -> read(metamodel.getCollectionDescriptor(collection.getRole()).getGenerator(),
					collection.getIdentifier(), Set.of(collection.getCollectionTable())));
		return Stream.concat(entities, collections);
	}

	private Stream<IdGenerator> read(@Nullable Generator generator, KeyValue id, Set<Table> tables) {
		List<Column> columns = id.getColumns();
		if (columns.size() != 1) {
			return Stream.empty();
		}
		String column = this.context.column(columns.get(0));
		List<NumberedColumn> numbered = new ArrayList<>();
		tables.stream()
			.filter(Table::isPhysicalTable)
			.map((table) -> this.context.names().qualified(table.getQualifiedTableName()))
			.sorted(Comparator.comparing(QualifiedName::toString))
			.forEach((table) -> numbered.add(new NumberedColumn(table, column)));
		return form(generator).stream().map((found) -> found.withColumns(numbered));
	}

	private Optional<IdGenerator> form(@Nullable Generator generator) {
		if (generator instanceof SequenceStyleGenerator sequence) {
			return isNumber(sequence.getIdentifierType().getReturnedClass()) ? this.form.of(sequence)
					: Optional.empty();
		}
		return (generator instanceof TableGenerator table
				&& isNumber(Objects.requireNonNull(table.getIdentifierType()).getReturnedClass())) ? this.form.of(table)
						: Optional.empty();
	}

	private static boolean isNumber(Class<?> type) {
		return Number.class.isAssignableFrom(type) || type.isPrimitive();
	}

	private record Key(QualifiedName name, IdGenerator.@Nullable Row row) {

	}

}
