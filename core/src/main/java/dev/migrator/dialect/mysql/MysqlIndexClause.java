package dev.migrator.dialect.mysql;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.IndexClause;
import dev.migrator.dialect.Quoting;
import dev.migrator.operation.CreateIndex;
import dev.migrator.operation.DropIndex;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;

/** Writes statements about indexes for MySQL and MariaDB. */
public final class MysqlIndexClause extends IndexClause {

	// MySQL 9.x, 15.1.16, Column Prefix Key Parts: not an expression, so without
	// parentheses of its own.
	private static final Pattern PREFIX = Pattern.compile("`([^`]|``)+`\\(\\d+\\)");

	private static final Set<String> KINDS = Set.of("fulltext", "spatial");

	private final Quoting quoting;

	private final boolean conditional;

	/**
	 * Create the clause.
	 * @param quoting the quoting of names
	 * @param features what the database can do
	 */
	public MysqlIndexClause(Quoting quoting, DialectFeatures features) {
		super(quoting, features);
		this.quoting = quoting;
		this.conditional = features.has(DialectFeature.CONDITIONAL_ALTER);
	}

	@Override
	public DdlStep create(CreateIndex operation) {
		Index index = operation.index();
		String method = index.method();
		StringBuilder sql = new StringBuilder("create ").append(index.unique() ? "unique " : "");
		if (method != null && KINDS.contains(method)) {
			sql.append(method).append(' ');
		}
		sql.append("index ").append((operation.ifNotExists() && this.conditional) ? "if not exists " : "");
		sql.append(this.quoting.name(index.name()));
		if (method != null && !KINDS.contains(method)) {
			sql.append(" using ").append(method);
		}
		sql.append(" on ").append(this.quoting.name(operation.table()));
		sql.append(index.parts().stream().map(this::part).collect(Collectors.joining(", ", " (", ")")));
		return DdlStep.statement(sql.toString());
	}

	@Override
	protected String part(IndexPart part) {
		boolean prefix = part.isExpression() && PREFIX.matcher(part.text()).matches();
		return prefix ? part.text() + (part.descending() ? " desc" : "") : super.part(part);
	}

	@Override
	public DdlStep drop(DropIndex operation) {
		return DdlStep.statement("drop index " + ((operation.ifExists() && this.conditional) ? "if exists " : "")
				+ this.quoting.name(operation.name()) + " on " + this.quoting.name(operation.table()));
	}

}
