package db.revisions;

import dev.migrator.operation.Operations;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;

import static dev.migrator.operation.TableElements.column;
import static dev.migrator.operation.TableElements.foreignKey;
import static dev.migrator.schema.ColumnTypes.bigint;

/** Add category to products. */
@Revision(id = "5c72ef79a3d4", downRevision = "4b81de68f2c3", message = "add category to products",
		createdAt = "2026-10-11T09:00:00Z")
public class AddCategoryToProducts_5c72ef79a3d4 implements RevisionScript {

	@Override
	public void upgrade(Operations op) {
		op.addColumn("products", column("category_id", bigint()));
		op.createForeignKey("products",
				foreignKey("fk_products_category", "category_id").references("categories", "id"));
		op.createIndex("ix_products_category", "products", "category_id");
	}

	@Override
	public void downgrade(Operations op) {
		op.dropIndex("ix_products_category", "products");
		op.dropConstraint("fk_products_category", "products", ConstraintKind.FOREIGN_KEY);
		op.dropColumn("products", "category_id");
	}

}
