package dev.migrator.integration.crash.revisions;

import java.util.List;

import dev.migrator.operation.Operations;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;

import static dev.migrator.operation.TableElements.column;
import static dev.migrator.operation.TableElements.row;
import static dev.migrator.schema.ColumnTypes.bigint;
import static dev.migrator.schema.ColumnTypes.varchar;

/** Rows and code outside transactions; of the code no catalog tells. */
@Revision(id = "c00000000007", downRevision = "c00000000006", message = "write outside")
public class WriteOutside_c00000000007 implements RevisionScript {

	@Override
	public void upgrade(Operations op) {
		op.createTable("notes", column("id", bigint()), column("text", varchar(50)));
		op.autocommit((outside) -> {
			outside.bulkInsert("notes", List.of("id", "text"), row(1, "outside"));
			outside.jdbc("note by code",
					(jdbc) -> jdbc.sql("insert into notes (id, text) values (2, 'by code')").update());
		});
		op.bulkInsert("notes", List.of("id", "text"), row(3, "inside"));
	}

	@Override
	public void downgrade(Operations op) {
		op.dropTable("notes");
	}

}
