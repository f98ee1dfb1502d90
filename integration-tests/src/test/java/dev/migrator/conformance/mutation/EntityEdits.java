package dev.migrator.conformance.mutation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;
import org.jspecify.annotations.NullUnmarked;

/** Whole entities and their tables. */
@NullUnmarked
@SuppressWarnings("deprecation")
final class EntityEdits {

	private EntityEdits() {
	}

	@Edit("an entity is added")
	static final class EntityAdded {

		@Entity(name = "EntityAddedItem")
		static class AfterItem {

			@Id
			private long id;

			private String code;

			private int amount;

		}

	}

	@Edit("an entity is removed")
	static final class EntityRemoved {

		@Entity(name = "EntityRemovedItem")
		static class BeforeItem {

			@Id
			private long id;

			private String code;

			private int amount;

		}

	}

	@Edit("two entities are added, one of which refers to the other")
	static final class EntitiesAdded {

		@Entity(name = "EntitiesAddedOwner")
		static class AfterOwner {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "EntitiesAddedItem")
		static class AfterItem {

			@Id
			private long id;

			@ManyToOne
			private AfterOwner owner;

		}

	}

	@Edit("@Table(name) is changed")
	static final class TableRenamed {

		@Entity(name = "TableRenamed")
		@Table(name = "table_renamed_old")
		static class Before {

			@Id
			private long id;

			private String code;

			private int amount;

		}

		@Entity(name = "TableRenamed")
		@Table(name = "table_renamed_new")
		static class After {

			@Id
			private long id;

			private String code;

			private int amount;

		}

	}

	@Edit(value = "@Table(schema) is added", notOn = { "mysql", "mariadb", "sqlite" })
	static final class TableSchema {

		@Entity(name = "TableSchema")
		static class Before {

			@Id
			private long id;

			private String code;

			private int amount;

		}

		@Entity(name = "TableSchema")
		@Table(schema = "table_schema_other")
		static class After {

			@Id
			private long id;

			private String code;

			private int amount;

		}

	}

	@Edit("@Comment is added to an entity")
	static final class TableCommented {

		@Entity(name = "TableCommented")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "TableCommented")
		@Comment("what there is")
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("@Comment of an entity is changed")
	static final class TableCommentChanged {

		@Entity(name = "TableCommentChanged")
		@Comment("what there is")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "TableCommentChanged")
		@Comment("what there was")
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("@Check is added to an entity")
	static final class TableChecked {

		@Entity(name = "TableChecked")
		static class Before {

			@Id
			private long id;

			private int low;

			private int high;

		}

		@Entity(name = "TableChecked")
		@Check(name = "table_checked_ck", constraints = "low < high")
		static class After {

			@Id
			private long id;

			private int low;

			private int high;

		}

	}

	@Edit("@SecondaryTable is added")
	static final class SecondaryTableAdded {

		@Entity(name = "SecondaryTableAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "SecondaryTableAdded")
		@SecondaryTable(name = "secondary_table_added_more")
		static class After {

			@Id
			private long id;

			private String code;

			@Column(table = "secondary_table_added_more")
			private String note;

		}

	}

	@Edit("a field is moved to a @SecondaryTable")
	static final class SecondaryColumnMoved {

		@Entity(name = "SecondaryColumnMoved")
		@SecondaryTable(name = "secondary_column_moved_more")
		static class Before {

			@Id
			private long id;

			private String note;

			@Column(table = "secondary_column_moved_more")
			private String code;

		}

		@Entity(name = "SecondaryColumnMoved")
		@SecondaryTable(name = "secondary_column_moved_more")
		static class After {

			@Id
			private long id;

			@Column(table = "secondary_column_moved_more")
			private String note;

			@Column(table = "secondary_column_moved_more")
			private String code;

		}

	}

}
