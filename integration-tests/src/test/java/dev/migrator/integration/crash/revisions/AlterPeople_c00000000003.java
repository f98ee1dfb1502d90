package dev.migrator.integration.crash.revisions;

import dev.migrator.operation.Operations;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;

import static dev.migrator.operation.TableElements.column;
import static dev.migrator.operation.TableElements.foreignKey;
import static dev.migrator.schema.ColumnTypes.integer;
import static dev.migrator.schema.ColumnTypes.varchar;

/** Changes of columns and constraints, one by one and together. */
@Revision(id = "c00000000003", downRevision = "c00000000002", message = "alter people")
public class AlterPeople_c00000000003 implements RevisionScript {

	@Override
	public void upgrade(Operations op) {
		op.createPrimaryKey("pk_orgs", "orgs", "id");
		// SQLite has no comments.
		op.addColumn("people", op.dialect().equals("sqlite") ? column("visits", integer()).notNull().defaultValue("0")
				: column("visits", integer()).notNull().defaultValue("0").comment("counted"));
		op.alterColumn("people", "name", (c) -> c.type(varchar(200)).nullable(false).defaultValue("'nobody'"));
		op.batchAlterTable("people", (table) -> {
			table.addColumn(column("email", varchar(100)));
			// MySQL before 8.0.16 has no checks.
			if (!op.dialect().equals("mysql")) {
				table.createCheckConstraint("ck_people_visits", "visits >= 0");
			}
		});
		op.createForeignKey("people", foreignKey("fk_people_orgs", "org_id").references("orgs", "id"));
	}

	@Override
	public void downgrade(Operations op) {
		op.dropColumn("people", "email");
	}

}
