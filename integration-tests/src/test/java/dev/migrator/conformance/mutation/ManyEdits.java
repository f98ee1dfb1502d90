package dev.migrator.conformance.mutation;

import java.util.List;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import org.jspecify.annotations.NullUnmarked;

/** References to several entities, and the tables between them. */
@NullUnmarked
final class ManyEdits {

	private ManyEdits() {
	}

	@Edit("a @OneToMany without a column on the other side is added")
	static final class OneToManyJoinTable {

		@Entity(name = "OneToManyJoinTableItem")
		static class Item {

			@Id
			private long id;

		}

		@Entity(name = "OneToManyJoinTable")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "OneToManyJoinTable")
		static class After {

			@Id
			private long id;

			private String code;

			@OneToMany
			private List<Item> items;

		}

	}

	@Edit("@JoinColumn is added to a @OneToMany")
	static final class OneToManyJoinColumn {

		@Entity(name = "OneToManyJoinColumnItem")
		static class Item {

			@Id
			private long id;

		}

		@Entity(name = "OneToManyJoinColumn")
		static class Before {

			@Id
			private long id;

			@OneToMany
			private List<Item> items;

		}

		@Entity(name = "OneToManyJoinColumn")
		static class After {

			@Id
			private long id;

			@OneToMany
			@JoinColumn(name = "owner_id")
			private List<Item> items;

		}

	}

	@Edit("@ManyToMany is added")
	static final class ManyToManyAdded {

		@Entity(name = "ManyToManyAddedItem")
		static class Item {

			@Id
			private long id;

		}

		@Entity(name = "ManyToManyAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "ManyToManyAdded")
		static class After {

			@Id
			private long id;

			private String code;

			@ManyToMany
			private Set<Item> items;

		}

	}

	@Edit("@ManyToMany is removed")
	static final class ManyToManyRemoved {

		@Entity(name = "ManyToManyRemovedItem")
		static class Item {

			@Id
			private long id;

		}

		@Entity(name = "ManyToManyRemoved")
		static class Before {

			@Id
			private long id;

			private String code;

			@ManyToMany
			private Set<Item> items;

		}

		@Entity(name = "ManyToManyRemoved")
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("a @ManyToMany list becomes a set")
	static final class ManyToManyListToSet {

		@Entity(name = "ManyToManyListToSetItem")
		static class Item {

			@Id
			private long id;

		}

		@Entity(name = "ManyToManyListToSet")
		static class Before {

			@Id
			private long id;

			@ManyToMany
			private List<Item> items;

		}

		@Entity(name = "ManyToManyListToSet")
		static class After {

			@Id
			private long id;

			@ManyToMany
			private Set<Item> items;

		}

	}

	@Edit("@JoinTable(name) is changed")
	static final class JoinTableRenamed {

		@Entity(name = "JoinTableRenamedItem")
		static class Item {

			@Id
			private long id;

		}

		@Entity(name = "JoinTableRenamed")
		static class Before {

			@Id
			private long id;

			@ManyToMany
			@JoinTable(name = "join_table_renamed_items")
			private Set<Item> items;

		}

		@Entity(name = "JoinTableRenamed")
		static class After {

			@Id
			private long id;

			@ManyToMany
			@JoinTable(name = "join_table_renamed_links")
			private Set<Item> items;

		}

	}

	@Edit("a join column of a @JoinTable becomes unique")
	static final class JoinTableUnique {

		@Entity(name = "JoinTableUniqueItem")
		static class Item {

			@Id
			private long id;

		}

		@Entity(name = "JoinTableUnique")
		static class Before {

			@Id
			private long id;

			@ManyToMany
			@JoinTable(name = "join_table_unique_items", inverseJoinColumns = @JoinColumn(name = "item_id"))
			private Set<Item> items;

		}

		@Entity(name = "JoinTableUnique")
		static class After {

			@Id
			private long id;

			@ManyToMany
			@JoinTable(name = "join_table_unique_items",
					inverseJoinColumns = @JoinColumn(name = "item_id", unique = true))
			private Set<Item> items;

		}

	}

}
