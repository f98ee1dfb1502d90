package dev.migrator.integration.crash.revisions;

import java.util.List;

import dev.migrator.operation.Operations;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;

import static dev.migrator.operation.TableElements.column;
import static dev.migrator.operation.TableElements.index;
import static dev.migrator.operation.TableElements.row;
import static dev.migrator.operation.TableElements.tableComment;
import static dev.migrator.schema.ColumnTypes.bigint;
import static dev.migrator.schema.ColumnTypes.varchar;

/** Several definitions and rows, one definition of several statements. */
@Revision(id = "c00000000001", message = "create people")
public class CreatePeople_c00000000001 implements RevisionScript {

	@Override
	public void upgrade(Operations op) {
		op.createTable("orgs", column("id", bigint()), column("name", varchar(50)));
		createPeople(op);
		op.bulkInsert("orgs", List.of("id", "name"), row(1, "one"), row(2, "two"));
		op.bulkInsert("people", List.of("id", "name", "org_id"), row(1, "ada", 1), row(2, "grace", 2));
	}

	// SQLite has no comments.
	private static void createPeople(Operations op) {
		if (op.dialect().equals("sqlite")) {
			op.createTable("people", column("id", bigint()).primaryKey(), column("name", varchar(50)),
					column("org_id", bigint()), column("old_code", varchar(10)), index("ix_people_name", "name"));
		}
		else {
			op.createTable("people", column("id", bigint()).primaryKey(),
					column("name", varchar(50)).comment("as written"), column("org_id", bigint()),
					column("old_code", varchar(10)), index("ix_people_name", "name"), tableComment("everybody"));
		}
	}

	@Override
	public void downgrade(Operations op) {
		op.dropTable("people");
		op.dropTable("orgs");
	}

}
