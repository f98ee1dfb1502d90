package dev.migrator.conformance;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;

/**
 * Some entities that belong together.
 *
 * @param name what they show
 * @param classes the classes to map
 * @param mappingFiles the mapping files
 * @param settings what Hibernate is told beside them
 */
record MappingTheme(String name, List<Class<?>> classes, List<String> mappingFiles, Map<String, Object> settings) {

	private static final List<Class<? extends Annotation>> MAPPED = List.of(Entity.class, Embeddable.class,
			MappedSuperclass.class, Converter.class);

	static MappingTheme of(Class<?> holder) {
		List<Class<?>> classes = Stream.of(holder.getDeclaredClasses())
			.filter((type) -> MAPPED.stream().anyMatch(type::isAnnotationPresent))
			.sorted((one, other) -> one.getName().compareTo(other.getName()))
			.<Class<?>>map((type) -> type)
			.toList();
		return new MappingTheme(holder.getSimpleName(), classes, List.of(), Map.of());
	}

	MappingTheme with(String variant, Map<String, Object> moreSettings) {
		return new MappingTheme(this.name + ", " + variant, this.classes, this.mappingFiles, moreSettings);
	}

	/**
	 * Return the name without what it is tried with.
	 * @return the name
	 */
	String plainName() {
		return this.name.replaceFirst(",.*", "");
	}

	@Override
	public String toString() {
		return this.name;
	}

}
