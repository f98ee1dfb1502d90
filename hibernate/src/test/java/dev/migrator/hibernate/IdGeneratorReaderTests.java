package dev.migrator.hibernate;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import dev.migrator.dialect.h2.H2DialectFactory;
import dev.migrator.schema.IdGenerator;
import dev.migrator.schema.IdGenerator.NumberedColumn;
import dev.migrator.schema.QualifiedName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which columns generators number, and how far above the greatest number they go on. All
 * names are those that the naming strategy makes of them.
 */
class IdGeneratorReaderTests {

	@Test
	void everyGeneratorOfNumbersIsKnownWithItsColumns() {
		assertThat(read("none")).containsExactly(
				new IdGenerator(QualifiedName.of("key_rows"),
						new IdGenerator.Row("next_val", "sequence_name", "printed"), columns("printed_page", "page_id"),
						11, 4, 1),
				new IdGenerator(QualifiedName.of("shape_seq"), null, columns("circle", "id", "square", "id"), 1, 50, 1),
				new IdGenerator(QualifiedName.of("shared_ids"), null, columns("first_one", "id", "second_one", "id"), 1,
						1, 1));
	}

	@Test
	void valueThatIsTheBeginningOfABlockComesRightBehind() {
		assertThat(read("pooled-lo")).extracting(IdGenerator::distance).containsExactly(0L, 1L, 1L);
	}

	private static List<NumberedColumn> columns(String... names) {
		return Stream.iterate(0, (i) -> i < names.length, (i) -> i + 2)
			.map((i) -> new NumberedColumn(QualifiedName.of(names[i]), names[i + 1]))
			.toList();
	}

	private static List<IdGenerator> read(String preferred) {
		MetadataCapture capture = new MetadataCapture();
		HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("numbers")
			.jdbcUrl("jdbc:h2:mem:numbers")
			.property("hibernate.integrator_provider", capture)
			.property("hibernate.physical_naming_strategy",
					"org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl")
			.managedClasses(PrintedPage.class, Shape.class, Circle.class, Square.class, FirstOne.class, SecondOne.class,
					Unknown.class);
		if (!preferred.equals("none")) {
			configuration.property("hibernate.id.optimizer.pooled.preferred", preferred);
		}
		try (EntityManagerFactory factory = configuration.createEntityManagerFactory()) {
			assertThat(factory.isOpen()).isTrue();
			return capture.source().orElseThrow().read(new H2DialectFactory().create()).idGenerators();
		}
	}

	@Entity(name = "PrintedPage")
	static class PrintedPage {

		@Id
		@Column(name = "PageId")
		@GeneratedValue(strategy = GenerationType.TABLE, generator = "pages")
		@TableGenerator(name = "pages", table = "KeyRows", pkColumnValue = "printed", initialValue = 10,
				allocationSize = 5)
		private int id;

	}

	@Entity(name = "Shape")
	@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
	abstract static class Shape {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE)
		private @Nullable Long id;

	}

	@Entity(name = "Circle")
	static class Circle extends Shape {

	}

	@Entity(name = "Square")
	static class Square extends Shape {

	}

	@Entity(name = "FirstOne")
	static class FirstOne {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "first")
		@SequenceGenerator(name = "first", sequenceName = "shared_ids", allocationSize = 1)
		private @Nullable Long id;

	}

	@Entity(name = "SecondOne")
	static class SecondOne {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "second")
		@SequenceGenerator(name = "second", sequenceName = "shared_ids", allocationSize = 1)
		private @Nullable Long id;

	}

	@Entity(name = "Unknown")
	static class Unknown {

		@Id
		@GeneratedValue(strategy = GenerationType.UUID)
		private @Nullable UUID id;

	}

}
