package dev.migrator.hibernate;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import dev.migrator.dialect.h2.H2DialectFactory;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.RawType;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;
import dev.migrator.schema.UniqueConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HibernateSchemaSourceTests {

	@Test
	void tableHasColumnsAndKeysOfTheEntity() {
		Table table = read().table(QualifiedName.of("book")).orElseThrow();

		assertThat(table.comment()).isEqualTo("Printed");
		assertThat(table.column("id")).hasValueSatisfying((id) -> {
			assertThat(id.identity()).isEqualTo(Identity.byDefault());
			assertThat(id.nullable()).isFalse();
		});
		assertThat(table.column("title").map(Column::type)).contains(new CharacterType(true, 80));
		assertThat(table.column("price")).hasValueSatisfying((price) -> {
			assertThat(price.type()).isEqualTo(new NumericType(12, 2));
			assertThat(price.defaultValue()).isEqualTo(new ColumnDefault("0"));
		});
		assertThat(table.column("notes").map(Column::type)).contains(new RawType("clob"));
		assertThat(table.primaryKey()).contains(new PrimaryKey(null, List.of("id")));
		assertThat(table.constraints()).contains(UniqueConstraint.of("uq_book_title", List.of("title")));
		assertThat(table.indexes()).containsExactly(new Index("ix_book_price",
				List.of(IndexPart.column("price").desc(), IndexPart.column("title")), false, null, List.of(), null));
	}

	@Test
	void whatOnlyTheBuiltFactoryKnowsIsRead() {
		Column created = read().table(QualifiedName.of("book"))
			.flatMap((table) -> table.column("created"))
			.orElseThrow();

		assertThat(created.nullable()).isFalse();
		assertThat(created.type()).isEqualTo(new TemporalType(TemporalKind.TIMESTAMP, 6, true));
	}

	@Test
	void foreignKeyHasItsAction() {
		Table table = read().table(QualifiedName.of("book")).orElseThrow();

		assertThat(table.constraints().stream().filter(ForeignKey.class::isInstance).map(ForeignKey.class::cast))
			.singleElement()
			.satisfies((key) -> {
				assertThat(key.columns()).containsExactly("author_id");
				assertThat(key.referencedTable()).isEqualTo(QualifiedName.of("author"));
				assertThat(key.referencedColumns()).containsExactly("id");
				assertThat(key.onDelete()).isEqualTo(ReferentialAction.CASCADE);
			});
	}

	@Test
	void sequencesOfGeneratorsAreRead() {
		assertThat(read().sequences())
			.containsExactly(new Sequence(QualifiedName.of("author_ids"), 100L, 20L, null, null, null, false));
	}

	private static DatabaseSchema read() {
		MetadataCapture capture = new MetadataCapture();
		assertThat(capture.source()).isEmpty();
		try (EntityManagerFactory factory = new HibernatePersistenceConfiguration("books")
			.jdbcUrl("jdbc:h2:mem:hibernate")
			.property("hibernate.integrator_provider", capture)
			.managedClasses(Author.class, Book.class)
			.createEntityManagerFactory()) {
			assertThat(factory.isOpen()).isTrue();
			return capture.source().orElseThrow().read(new H2DialectFactory().create()).schema();
		}
	}

	@Entity(name = "author")
	static class Author {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "author_ids")
		@SequenceGenerator(name = "author_ids", sequenceName = "author_ids", initialValue = 100, allocationSize = 20)
		private @Nullable Long id;

	}

	@Entity(name = "book")
	@jakarta.persistence.Table(comment = "Printed",
			uniqueConstraints = @jakarta.persistence.UniqueConstraint(name = "uq_book_title", columnNames = "title"),
			indexes = @jakarta.persistence.Index(name = "ix_book_price", columnList = "price desc, title"))
	static class Book {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		private @Nullable Long id;

		@jakarta.persistence.Column(length = 80, nullable = false)
		private String title = "";

		@jakarta.persistence.Column(precision = 12, scale = 2)
		@org.hibernate.annotations.ColumnDefault("0")
		private @Nullable BigDecimal price;

		@jakarta.persistence.Column(columnDefinition = "clob")
		private @Nullable String notes;

		@CreationTimestamp
		private @Nullable Instant created;

		@ManyToOne
		@OnDelete(action = OnDeleteAction.CASCADE)
		private @Nullable Author author;

	}

}
