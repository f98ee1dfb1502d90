package db.revisions;

import java.math.BigDecimal;
import java.util.List;

import dev.migrator.operation.Operations;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;

import static dev.migrator.operation.TableElements.row;

/** Seed the catalog. */
@Revision(id = "9036c3bde718", downRevision = "8f45b2acd607", message = "seed the catalog",
		createdAt = "2026-10-21T09:00:00Z")
public class SeedCatalog_9036c3bde718 implements RevisionScript {

	@Override
	public void upgrade(Operations op) {
		op.bulkInsert("categories", List.of("name"), row("Books"), row("Games"));
		op.bulkInsert("products", List.of("sku", "name", "price"),
				row("B-1", "A History of Tables", new BigDecimal("24.50")),
				row("B-2", "Indexes for Everyone", new BigDecimal("19.00")),
				row("G-1", "Normal Forms, the Board Game", new BigDecimal("39.90")));
		op.execute("update products set category_id = (select id from categories where name = 'Books') "
				+ "where sku like 'B-%'");
		op.execute("update products set category_id = (select id from categories where name = 'Games') "
				+ "where sku like 'G-%'");
	}

	@Override
	public void downgrade(Operations op) {
		op.execute("delete from products where sku in ('B-1', 'B-2', 'G-1')");
		op.execute("delete from categories where name in ('Books', 'Games')");
	}

}
