package db.revisions;

import dev.migrator.operation.Operations;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;

import static dev.migrator.operation.TableElements.column;
import static dev.migrator.operation.TableElements.foreignKey;
import static dev.migrator.schema.ColumnTypes.bigint;
import static dev.migrator.schema.ColumnTypes.integer;
import static dev.migrator.schema.ColumnTypes.numeric;
import static dev.migrator.schema.ColumnTypes.timestampWithTimeZone;

/** Create orders. */
@Revision(id = "3a90cd57e1b2", downRevision = "2d7e9b13c4a0", message = "create orders",
		createdAt = "2026-10-03T09:00:00Z")
public class CreateOrders_3a90cd57e1b2 implements RevisionScript {

	@Override
	public void upgrade(Operations op) {
		op.createTable("purchase_orders", column("id", bigint()).identity().primaryKey(),
				column("customer_id", bigint()).notNull(), column("placed_at", timestampWithTimeZone(6)).notNull(),
				foreignKey("fk_purchase_orders_customer", "customer_id").references("customers", "id"));
		op.createTable("order_lines", column("id", bigint()).identity().primaryKey(),
				column("order_id", bigint()).notNull(), column("product_id", bigint()).notNull(),
				column("quantity", integer()).notNull(), column("unit_price", numeric(12, 2)).notNull(),
				foreignKey("fk_order_lines_order", "order_id").references("purchase_orders", "id")
					.onDelete(ReferentialAction.CASCADE),
				foreignKey("fk_order_lines_product", "product_id").references("products", "id"));
	}

	@Override
	public void downgrade(Operations op) {
		op.dropTable("order_lines");
		op.dropTable("purchase_orders");
	}

}
