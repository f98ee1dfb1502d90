package db.revisions;

import java.util.List;

import dev.migrator.operation.Operations;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;

import org.springframework.jdbc.core.simple.JdbcClient;

import static dev.migrator.operation.TableElements.column;
import static dev.migrator.schema.ColumnTypes.integer;
import static dev.migrator.schema.ColumnTypes.varchar;

/** Split the names of customers. */
@Revision(id = "6d63f08ab4e5", downRevision = "3a90cd57e1b2", message = "split the names of customers",
		createdAt = "2026-10-12T09:00:00Z", branchLabels = "customers")
public class SplitCustomerNames_6d63f08ab4e5 implements RevisionScript {

	@Override
	public void upgrade(Operations op) {
		op.addColumn("customers", column("first_name", varchar(100)));
		op.addColumn("customers", column("last_name", varchar(100)));
		op.jdbc("split names at the last blank", SplitCustomerNames_6d63f08ab4e5::split);
		op.alterColumn("customers", "first_name", (c) -> c.nullable(false));
		op.alterColumn("customers", "last_name", (c) -> c.nullable(false));
		op.dropColumn("customers", "name");
		op.addColumn("customers", column("loyalty_points", integer()).notNull().defaultValue("0"));
	}

	@Override
	public void downgrade(Operations op) {
		op.dropColumn("customers", "loyalty_points");
		op.addColumn("customers", column("name", varchar(200)));
		op.execute("update customers set name = trim(concat(first_name, ' ', last_name))");
		op.alterColumn("customers", "name", (c) -> c.nullable(false));
		op.dropColumn("customers", "last_name");
		op.dropColumn("customers", "first_name");
	}

	private static void split(JdbcClient jdbc) {
		List<Named> customers = jdbc.sql("select id, name from customers")
			.query((row, number) -> new Named(row.getLong("id"), row.getString("name").strip()))
			.list();
		for (Named customer : customers) {
			int blank = customer.name().lastIndexOf(' ');
			jdbc.sql("update customers set first_name = ?, last_name = ? where id = ?")
				.params((blank < 0) ? "" : customer.name().substring(0, blank).strip(),
						customer.name().substring(blank + 1), customer.id())
				.update();
		}
	}

	private record Named(long id, String name) {

	}

}
