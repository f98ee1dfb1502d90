package dev.migrator.conformance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import dev.migrator.operation.Operations;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;

import static dev.migrator.operation.TableElements.column;
import static dev.migrator.operation.TableElements.foreignKey;
import static dev.migrator.operation.TableElements.index;
import static dev.migrator.operation.TableElements.row;
import static dev.migrator.operation.TableElements.unique;
import static dev.migrator.schema.ColumnTypes.bigint;
import static dev.migrator.schema.ColumnTypes.date;
import static dev.migrator.schema.ColumnTypes.numeric;
import static dev.migrator.schema.ColumnTypes.varchar;

/** Revisions in Java that every database can run, with a branch and a merge. */
final class LibraryRevisions {

	private LibraryRevisions() {
	}

	static List<RevisionScript> all() {
		return List.of(new Authors(), new Books(), new Names(), new Prices(), new Join());
	}

	@Revision(id = "authors", message = "it's the authors; -- all of them")
	private static final class Authors implements RevisionScript {

		@Override
		public void upgrade(Operations op) {
			op.createTable("authors", column("id", bigint()).identity().primaryKey(),
					column("name", varchar(100)).notNull(), column("born", date()));
			op.bulkInsert("authors", List.of("name", "born"), row("O'Brien; -- \"x\" \\ ü", LocalDate.of(1911, 10, 5)),
					row("semi;colon", null));
		}

		@Override
		public void downgrade(Operations op) {
			op.dropTable("authors");
		}

	}

	@Revision(id = "books", downRevision = "authors", message = "create books")
	private static final class Books implements RevisionScript {

		@Override
		public void upgrade(Operations op) {
			op.createTable("books", column("id", bigint()).identity().primaryKey(),
					column("title", varchar(200)).notNull(), column("author_id", bigint()),
					column("price", numeric(10, 2)).defaultValue("1.50"),
					foreignKey("fk_books_author", "author_id").references("authors", "id")
						.onDelete(ReferentialAction.CASCADE));
			op.createIndex("books", index("ix_books_title", "title"));
			op.execute("insert into books (title, author_id) select name, id from authors -- all of them;");
		}

		@Override
		public void downgrade(Operations op) {
			op.dropTable("books");
		}

	}

	@Revision(id = "names", downRevision = "books", message = "longer names")
	private static final class Names implements RevisionScript {

		@Override
		public void upgrade(Operations op) {
			op.alterColumn("authors", "name", (c) -> c.type(varchar(300)));
			op.alterColumn("authors", "born", (c) -> c.rename("born_on"));
			op.addColumn("books", column("isbn", varchar(20)));
			op.createUniqueConstraint("books", unique("uq_books_isbn", "isbn"));
		}

		@Override
		public void downgrade(Operations op) {
			op.dropConstraint("books", unique("uq_books_isbn", "isbn"));
			op.dropColumn("books", "isbn");
			op.alterColumn("authors", "born_on", (c) -> c.rename("born"));
			op.alterColumn("authors", "name", (c) -> c.type(varchar(100)));
		}

	}

	@Revision(id = "prices", downRevision = "books", message = "prices are needed")
	private static final class Prices implements RevisionScript {

		@Override
		public void upgrade(Operations op) {
			op.alterColumn("books", "price", (c) -> c.nullable(false));
			op.autocommit((outside) -> outside.createIndex("books", index("ix_books_price", "price")));
			op.dropIndex("ix_books_title", "books");
		}

		@Override
		public void downgrade(Operations op) {
			op.createIndex("books", index("ix_books_title", "title"));
			op.dropIndex("ix_books_price", "books");
			op.alterColumn("books", "price", (c) -> c.nullable(true));
		}

	}

	@Revision(id = "join", downRevision = { "names", "prices" }, message = "bring both together")
	private static final class Join implements RevisionScript {

		@Override
		public void upgrade(Operations op) {
			op.renameTable("authors", "writers");
			op.bulkInsert("books", List.of("title", "price"), row("one more", BigDecimal.TEN));
		}

		@Override
		public void downgrade(Operations op) {
			op.execute("delete from books where title = 'one more'");
			op.renameTable("writers", "authors");
		}

	}

}
