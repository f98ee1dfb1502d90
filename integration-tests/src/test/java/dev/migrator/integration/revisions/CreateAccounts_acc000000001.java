package dev.migrator.integration.revisions;

import dev.migrator.operation.Operations;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;

import static dev.migrator.operation.TableElements.column;
import static dev.migrator.operation.TableElements.row;
import static dev.migrator.schema.ColumnTypes.bigint;
import static dev.migrator.schema.ColumnTypes.varchar;

/** Create accounts. */
@Revision(id = "acc000000001", message = "create accounts")
public class CreateAccounts_acc000000001 implements RevisionScript {

	@Override
	public void upgrade(Operations op) {
		op.createTable("accounts", column("id", bigint()).identity().primaryKey(),
				column("name", varchar(100)).notNull(), column("upper_name", varchar(100)));
		op.bulkInsert("accounts", java.util.List.of("name"), row("ada"), row("grace"));
	}

	@Override
	public void downgrade(Operations op) {
		op.dropTable("accounts");
	}

}
