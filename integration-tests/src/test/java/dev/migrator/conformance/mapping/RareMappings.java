package dev.migrator.conformance.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.hibernate.annotations.View;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.jspecify.annotations.Nullable;

/** What few models have: views, queries for tables, references to any of some tables. */
public final class RareMappings {

	private RareMappings() {
	}

	@Entity(name = "Parcel")
	@Table(name = "rare_parcel")
	static class Parcel {

		@Id
		private long id;

		@Column(nullable = false)
		@ColumnDefault("1")
		@DialectOverride.ColumnDefault(dialect = H2Dialect.class, override = @ColumnDefault("2"))
		@DialectOverride.ColumnDefault(dialect = PostgreSQLDialect.class, override = @ColumnDefault("3"))
		private int weight;

		@ElementCollection
		@OrderColumn(name = "place")
		@ListIndexBase(1)
		private List<String> stops = new ArrayList<>();

		@ManyToAny
		@Column(name = "thing_kind")
		@AnyKeyJavaClass(Long.class)
		@AnyDiscriminatorValue(discriminator = "P", entity = Parcel.class)
		@AnyDiscriminatorValue(discriminator = "L", entity = Letter.class)
		@JoinTable(name = "rare_things", joinColumns = @JoinColumn(name = "parcel_id"),
				inverseJoinColumns = @JoinColumn(name = "thing_id"))
		private Set<Object> things = new HashSet<>();

	}

	@Entity(name = "Letter")
	@Table(name = "rare_letter")
	static class Letter {

		@Id
		private long id;

		private @Nullable String text;

	}

	@Entity(name = "HeavyParcel")
	@Immutable
	@Table(name = "rare_heavy")
	@View(query = "select p.id, p.weight from rare_parcel p where p.weight > 10")
	@Synchronize("rare_parcel")
	static class HeavyParcel {

		@Id
		private long id;

		private int weight;

	}

	@Entity(name = "LightParcel")
	@Immutable
	@Subselect("select p.id, p.weight from rare_parcel p where p.weight < 2")
	@Synchronize("rare_parcel")
	static class LightParcel {

		@Id
		private long id;

		private int weight;

	}

}
