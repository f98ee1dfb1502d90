package dev.migrator.conformance.mutation;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.migrator.schema.AuxiliaryObject;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.InitialRows;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.WantedSchema;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;

/**
 * An edit with the classes it consists of. What belongs to it in a schema is known by the
 * beginning of its name.
 *
 * @param type the class that is marked as an edit
 */
record EditCase(Class<?> type) {

	private static final List<Class<? extends Annotation>> MAPPED = List.of(Entity.class, Embeddable.class,
			MappedSuperclass.class, Converter.class);

	String name() {
		return this.type.getSimpleName();
	}

	String theme() {
		return this.type.getEnclosingClass().getSimpleName();
	}

	String words() {
		return this.type.getAnnotation(Edit.class).value();
	}

	boolean isFor(String database) {
		return !List.of(this.type.getAnnotation(Edit.class).notOn()).contains(database);
	}

	/**
	 * Return the classes to map.
	 * @param unwanted how the names of those begin that are not mapped now
	 * @return the classes
	 */
	List<Class<?>> classes(String unwanted) {
		return Stream.of(this.type.getDeclaredClasses())
			.filter((each) -> MAPPED.stream().anyMatch(each::isAnnotationPresent))
			.filter((each) -> !each.getSimpleName().startsWith(unwanted))
			.<Class<?>>map((each) -> each)
			.toList();
	}

	private String prefix() {
		return name().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
	}

	boolean owns(QualifiedName name) {
		String lower = name.name().toLowerCase(Locale.ROOT);
		return lower.equals(prefix()) || lower.startsWith(prefix() + "_")
				|| lower.startsWith(name().toLowerCase(Locale.ROOT));
	}

	DatabaseSchema partOf(DatabaseSchema schema) {
		return schema.withSchemas(schema.schemas().stream().filter((each) -> owns(QualifiedName.of(each))).toList())
			.withTables(schema.tables().stream().filter((each) -> owns(each.name())).toList())
			.withSequences(schema.sequences().stream().filter((each) -> owns(each.name())).toList())
			.withEnumTypes(schema.enumTypes().stream().filter((each) -> owns(each.name())).toList());
	}

	WantedSchema partOf(WantedSchema wanted) {
		List<InitialRows> rows = wanted.initialRows().stream().filter((each) -> owns(each.table())).toList();
		List<AuxiliaryObject> objects = wanted.auxiliaryObjects()
			.stream()
			.filter((each) -> each.create()
				.toString()
				.toLowerCase(Locale.ROOT)
				.contains(name().toLowerCase(Locale.ROOT)))
			.toList();
		return new WantedSchema(partOf(wanted.schema()), wanted.generatedNames(), rows, objects)
			.withIdGenerators(wanted.idGenerators());
	}

	@Override
	public String toString() {
		return name() + ": " + words();
	}

}
