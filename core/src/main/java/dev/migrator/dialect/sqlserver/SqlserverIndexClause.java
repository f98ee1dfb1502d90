package dev.migrator.dialect.sqlserver;

import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.IndexClause;
import dev.migrator.dialect.Quoting;
import dev.migrator.operation.CreateIndex;
import dev.migrator.operation.DropIndex;

/**
 * Writes statements about indexes (Transact-SQL reference, "create index"). They are
 * never built online, since not every edition can.
 */
final class SqlserverIndexClause extends IndexClause {

	private final Quoting quoting;

	SqlserverIndexClause(Quoting quoting, DialectFeatures features) {
		super(quoting, features);
		this.quoting = quoting;
	}

	@Override
	public DdlStep create(CreateIndex operation) {
		DdlStep step = super.create(
				new CreateIndex(operation.table(), operation.index(), operation.concurrently(), false));
		if (!operation.ifNotExists()) {
			return step;
		}
		return DdlStep.statement("""
				if indexproperty(object_id(%s), %s, N'IndexID') is null
				    %s""".formatted(this.quoting.literal(this.quoting.name(operation.table())),
				this.quoting.literal(operation.index().name()), step.text()));
	}

	@Override
	public DdlStep drop(DropIndex operation) {
		return DdlStep.statement("drop index " + (operation.ifExists() ? "if exists " : "")
				+ this.quoting.name(operation.name()) + " on " + this.quoting.name(operation.table()));
	}

}
