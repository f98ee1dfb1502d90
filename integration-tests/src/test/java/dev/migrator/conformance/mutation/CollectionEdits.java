package dev.migrator.conformance.mutation;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.NullUnmarked;

/** Collections of values. */
@NullUnmarked
final class CollectionEdits {

	private CollectionEdits() {
	}

	@Edit("@ElementCollection is added")
	static final class ElementsAdded {

		@Entity(name = "ElementsAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "ElementsAdded")
		static class After {

			@Id
			private long id;

			private String code;

			@ElementCollection
			private List<String> tags;

		}

	}

	@Edit("@ElementCollection is removed")
	static final class ElementsRemoved {

		@Entity(name = "ElementsRemoved")
		static class Before {

			@Id
			private long id;

			private String code;

			@ElementCollection
			private List<String> tags;

		}

		@Entity(name = "ElementsRemoved")
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("a list of values becomes a set")
	static final class ElementsListToSet {

		@Entity(name = "ElementsListToSet")
		static class Before {

			@Id
			private long id;

			@ElementCollection
			@Column(nullable = false)
			private List<String> tags;

		}

		@Entity(name = "ElementsListToSet")
		static class After {

			@Id
			private long id;

			@ElementCollection
			@Column(nullable = false)
			private Set<String> tags;

		}

	}

	@Edit("a set of values becomes a list")
	static final class ElementsSetToList {

		@Entity(name = "ElementsSetToList")
		static class Before {

			@Id
			private long id;

			@ElementCollection
			@Column(nullable = false)
			private Set<String> tags;

		}

		@Entity(name = "ElementsSetToList")
		static class After {

			@Id
			private long id;

			@ElementCollection
			@Column(nullable = false)
			private List<String> tags;

		}

	}

	@Edit("@OrderColumn is added")
	static final class OrderColumnAdded {

		@Entity(name = "OrderColumnAdded")
		static class Before {

			@Id
			private long id;

			@ElementCollection
			private List<String> tags;

		}

		@Entity(name = "OrderColumnAdded")
		static class After {

			@Id
			private long id;

			@ElementCollection
			@OrderColumn
			private List<String> tags;

		}

	}

	@Edit("@OrderColumn is removed")
	static final class OrderColumnRemoved {

		@Entity(name = "OrderColumnRemoved")
		static class Before {

			@Id
			private long id;

			@ElementCollection
			@OrderColumn
			private List<String> tags;

		}

		@Entity(name = "OrderColumnRemoved")
		static class After {

			@Id
			private long id;

			@ElementCollection
			private List<String> tags;

		}

	}

	@Edit("a list with @OrderColumn becomes a set")
	static final class OrderColumnToSet {

		@Entity(name = "OrderColumnToSet")
		static class Before {

			@Id
			private long id;

			@ElementCollection
			@OrderColumn
			@Column(nullable = false)
			private List<String> tags;

		}

		@Entity(name = "OrderColumnToSet")
		static class After {

			@Id
			private long id;

			@ElementCollection
			@Column(nullable = false)
			private Set<String> tags;

		}

	}

	@Edit("@OrderColumn(name) is changed")
	static final class OrderColumnRenamed {

		@Entity(name = "OrderColumnRenamed")
		static class Before {

			@Id
			private long id;

			@ElementCollection
			@OrderColumn
			private List<String> tags;

		}

		@Entity(name = "OrderColumnRenamed")
		static class After {

			@Id
			private long id;

			@ElementCollection
			@OrderColumn(name = "place")
			private List<String> tags;

		}

	}

	@Edit("@MapKeyColumn is added")
	static final class MapKeyRenamed {

		@Entity(name = "MapKeyRenamed")
		static class Before {

			@Id
			private long id;

			@ElementCollection
			private Map<String, String> names;

		}

		@Entity(name = "MapKeyRenamed")
		static class After {

			@Id
			private long id;

			@ElementCollection
			@MapKeyColumn(name = "language")
			private Map<String, String> names;

		}

	}

	@Edit("the type of the keys of a map is changed")
	static final class MapKeyType {

		@Entity(name = "MapKeyType")
		static class Before {

			@Id
			private long id;

			@ElementCollection
			private Map<String, String> names;

		}

		@Entity(name = "MapKeyType")
		static class After {

			@Id
			private long id;

			@ElementCollection
			private Map<Integer, String> names;

		}

	}

	@Edit("@CollectionTable is added")
	static final class CollectionTableRenamed {

		@Entity(name = "CollectionTableRenamed")
		static class Before {

			@Id
			private long id;

			@ElementCollection
			private Set<String> tags;

		}

		@Entity(name = "CollectionTableRenamed")
		static class After {

			@Id
			private long id;

			@ElementCollection
			@CollectionTable(name = "collection_table_renamed_words")
			private Set<String> tags;

		}

	}

	@Edit("@Column(length) of the values is changed")
	static final class ElementLength {

		@Entity(name = "ElementLength")
		static class Before {

			@Id
			private long id;

			@ElementCollection
			private List<String> tags;

		}

		@Entity(name = "ElementLength")
		static class After {

			@Id
			private long id;

			@ElementCollection
			@Column(length = 30)
			private List<String> tags;

		}

	}

	@Edit("a collection of values becomes one of embeddables")
	static final class ElementEmbeddable {

		@Embeddable
		static class Tag {

			private String word;

			private int weight;

		}

		@Entity(name = "ElementEmbeddable")
		static class Before {

			@Id
			private long id;

			@ElementCollection
			@Column(name = "word")
			private List<String> tags;

		}

		@Entity(name = "ElementEmbeddable")
		static class After {

			@Id
			private long id;

			@ElementCollection
			private List<Tag> tags;

		}

	}

}
