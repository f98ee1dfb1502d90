package dev.migrator.conformance.mutation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All edits that a database can do.
 *
 * @param edits the edits by theme and name
 */
record EditCatalog(List<EditCase> edits) {

	static EditCatalog of(String database) {
		return new EditCatalog(Stream
			.<Class<?>>of(ColumnEdits.class, ColumnRuleEdits.class, TypeEdits.class, ConverterEdits.class,
					StructuredTypeEdits.class, EnumEdits.class, KeyEdits.class, GeneratorEdits.class, IndexEdits.class,
					ValidationEdits.class, RelationEdits.class, ManyEdits.class, CollectionEdits.class,
					EntityEdits.class, InheritanceEdits.class, FeatureEdits.class, QuietEdits.class,
					SpellingEdits.class)
			.flatMap((theme) -> Stream.of(theme.getDeclaredClasses()))
			.filter((type) -> type.isAnnotationPresent(Edit.class))
			.map(EditCase::new)
			.filter((edit) -> edit.isFor(database))
			.sorted(Comparator.comparing(EditCase::theme).thenComparing(EditCase::name))
			.toList());
	}

	Stream<Class<?>> before() {
		return this.edits.stream().flatMap((edit) -> edit.classes("After").stream());
	}

	Stream<Class<?>> after() {
		return this.edits.stream().flatMap((edit) -> edit.classes("Before").stream());
	}

	void assertOwned(DatabaseSchema schema) {
		Stream<QualifiedName> names = Stream.concat(
				Stream.concat(schema.tables().stream().map((each) -> each.name()),
						schema.sequences().stream().map((each) -> each.name())),
				schema.enumTypes().stream().map((each) -> each.name()));
		assertThat(names).allSatisfy((name) -> assertThat(this.edits.stream().filter((edit) -> edit.owns(name)))
			.as("the edit that owns '%s'", name)
			.hasSize(1));
	}

}
