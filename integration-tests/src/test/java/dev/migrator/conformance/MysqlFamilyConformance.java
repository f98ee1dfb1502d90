package dev.migrator.conformance;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import dev.migrator.integration.MysqlFamilyServer;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Index;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;
import org.junit.jupiter.api.BeforeAll;

/** What MySQL and MariaDB share. */
abstract class MysqlFamilyConformance extends ConformanceSuite {

	private MysqlFamilyServer server;

	private String database;

	@BeforeAll
	void start(MysqlFamilyServer started) throws SQLException {
		this.server = started;
		this.database = started.newDatabaseName();
	}

	@Override
	protected DataSource emptyDatabase() throws SQLException {
		for (String name : List.of(this.database, "shop", "`My Shop`")) {
			this.server.execute("drop database if exists " + name);
		}
		this.server.execute("create database " + this.database + " character set utf8mb4");
		return this.server.database(this.database);
	}

	// A primary key has no name, a unique index is a constraint, and RESTRICT is NO
	// ACTION.
	@Override
	protected DatabaseSchema stored(DatabaseSchema projected) {
		return projected.withTables(projected.tables().stream().map(MysqlFamilyConformance::stored).toList());
	}

	private static Table stored(Table table) {
		Table result = table.withColumns(table.columns().stream().map(MysqlFamilyConformance::stored).toList())
			.withConstraints(table.constraints().stream().map(MysqlFamilyConformance::stored).toList())
			.withIndexes(table.indexes().stream().filter((index) -> !isConstraint(index)).toList());
		for (Index index : table.indexes()) {
			result = isConstraint(index) ? result.plus(UniqueConstraint.of(index.name(), index.columns())) : result;
		}
		return result;
	}

	// The words stand for numbers.
	private static Column stored(Column column) {
		ColumnDefault value = column.defaultValue();
		String text = (value != null) ? value.expression() : "";
		return (text.equals("true") || text.equals("false"))
				? column.withDefault(new ColumnDefault(text.equals("true") ? "1" : "0")) : column;
	}

	private static boolean isConstraint(Index index) {
		return index.unique() && index.parts().stream().noneMatch((part) -> part.isExpression() || part.descending());
	}

	private static Constraint stored(Constraint constraint) {
		if (constraint instanceof PrimaryKey key) {
			return new PrimaryKey(null, key.columns());
		}
		if (constraint instanceof ForeignKey key) {
			return new ForeignKey(key.name(), key.columns(), key.referencedTable(), key.referencedColumns(),
					stored(key.onDelete()), stored(key.onUpdate()), key.deferrability());
		}
		return constraint;
	}

	private static ReferentialAction stored(ReferentialAction action) {
		return (action == ReferentialAction.RESTRICT) ? ReferentialAction.NO_ACTION : action;
	}

}
