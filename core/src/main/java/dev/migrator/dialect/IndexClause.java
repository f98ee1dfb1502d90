package dev.migrator.dialect;

import java.util.stream.Collectors;

import dev.migrator.operation.CreateIndex;
import dev.migrator.operation.DropIndex;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.NullsOrder;

/**
 * Writes statements about indexes; the SQL standard has none, so this is what most
 * databases share.
 */
public class IndexClause {

	private final Quoting quoting;

	private final DialectFeatures features;

	/**
	 * Create the clause.
	 * @param quoting the quoting of names
	 * @param features what the database can do
	 */
	public IndexClause(Quoting quoting, DialectFeatures features) {
		this.quoting = quoting;
		this.features = features;
	}

	/**
	 * Return the statement that creates an index. Where the database has no concurrent
	 * creation, a plain one does.
	 * @param operation the operation
	 * @return the statement
	 */
	public DdlStep create(CreateIndex operation) {
		Index index = operation.index();
		StringBuilder sql = new StringBuilder("create ").append(index.unique() ? "unique index " : "index ");
		boolean concurrently = isConcurrent(operation.concurrently());
		sql.append(concurrently ? "concurrently " : "").append(operation.ifNotExists() ? "if not exists " : "");
		sql.append(indexName(operation)).append(" on ").append(this.quoting.name(operation.table()));
		if (index.method() != null) {
			sql.append(" using ").append(this.quoting.name(index.method()));
		}
		sql.append(index.parts().stream().map(this::part).collect(Collectors.joining(", ", " (", ")")));
		if (!index.include().isEmpty()) {
			sql.append(" include (").append(SqlClauses.names(this.quoting, index.include())).append(')');
		}
		if (index.where() != null) {
			sql.append(" where ").append(index.where());
		}
		return step(sql.toString(), concurrently);
	}

	/**
	 * Return the statement that drops an index.
	 * @param operation the operation
	 * @return the statement
	 */
	public DdlStep drop(DropIndex operation) {
		boolean concurrently = isConcurrent(operation.concurrently());
		return step("drop index " + (concurrently ? "concurrently " : "") + (operation.ifExists() ? "if exists " : "")
				+ this.quoting.name(operation.table().withName(operation.name())), concurrently);
	}

	private boolean isConcurrent(boolean wanted) {
		return wanted && this.features.has(DialectFeature.CONCURRENT_INDEX);
	}

	private static DdlStep step(String sql, boolean concurrently) {
		return concurrently ? DdlStep.outsideTransaction(sql) : DdlStep.statement(sql);
	}

	/**
	 * Write the name of a new index, which in most databases belongs to the schema of its
	 * table without saying so.
	 * @param operation the operation
	 * @return the name
	 */
	protected String indexName(CreateIndex operation) {
		return this.quoting.name(operation.index().name());
	}

	/**
	 * Write a part of an index.
	 * @param part the column or expression
	 * @return the part with its order
	 */
	protected String part(IndexPart part) {
		String key = part.isExpression() ? "(" + part.text() + ")" : this.quoting.name(part.text());
		return key + (part.descending() ? " desc" : "") + nulls(part);
	}

	private static String nulls(IndexPart part) {
		if (part.nulls() == null) {
			return "";
		}
		return (part.nulls() == NullsOrder.FIRST) ? " nulls first" : " nulls last";
	}

}
