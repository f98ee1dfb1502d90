package db.revisions;

import dev.migrator.operation.Operations;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;

import static dev.migrator.operation.TableElements.check;
import static dev.migrator.operation.TableElements.column;
import static dev.migrator.operation.TableElements.unique;
import static dev.migrator.schema.ColumnTypes.bigint;
import static dev.migrator.schema.ColumnTypes.numeric;
import static dev.migrator.schema.ColumnTypes.varchar;

/** Create products. */
@Revision(id = "2d7e9b13c4a0", downRevision = "1f4c8a2be901", message = "create products",
		createdAt = "2026-10-02T09:00:00Z")
public class CreateProducts_2d7e9b13c4a0 implements RevisionScript {

	@Override
	public void upgrade(Operations op) {
		op.createTable("products", column("id", bigint()).identity().primaryKey(), column("sku", varchar(40)).notNull(),
				column("name", varchar(255)).notNull(), column("price", numeric(12, 2)).notNull().defaultValue("0"),
				unique("uq_products_sku", "sku"), check("ck_products_price", "price >= 0"));
		// SQLite has no comments.
		if (!op.dialect().equals("sqlite")) {
			op.tableComment("products", "What the shop sells");
		}
	}

	@Override
	public void downgrade(Operations op) {
		op.dropTable("products");
	}

}
