package dev.migrator.dialect.sqlserver;

import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.Quoting;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.QualifiedName;

/**
 * Writes statements about defaults, which are constraints with names here (Transact-SQL
 * reference, "create table" and "sys.default_constraints"). New ones are named after
 * table and column; present ones are looked up, since other tools name them otherwise.
 */
final class DefaultConstraints {

	private final Quoting quoting;

	DefaultConstraints(Quoting quoting) {
		this.quoting = quoting;
	}

	String definition(QualifiedName table, String column, ColumnDefault value) {
		String name = name(table.name(), column);
		String constraint = (name.length() <= SqlserverDialectFactory.MAX_NAME_LENGTH)
				? "constraint " + this.quoting.name(name) + " " : "";
		return constraint + "default " + value.expression();
	}

	private static String name(String table, String column) {
		return prefix(table) + column;
	}

	// Two underscores keep the columns "a.b_c" and "a_b.c" apart.
	private static String prefix(String table) {
		return "df_" + table + "__";
	}

	DdlStep drop(QualifiedName table, String column) {
		return DdlStep.statement("""
				declare @drop nvarchar(max) = (select %s + quotename(name) from sys.default_constraints
				    where %s)
				if @drop is not null
				    exec (@drop)""".formatted(drop(table), isOf(table, column)));
	}

	/**
	 * Write a change of a column that its default would stand in the way of.
	 * @param table the table
	 * @param column the column
	 * @param change the statement
	 * @return the step
	 */
	DdlStep keep(QualifiedName table, String column, String change) {
		String add = this.quoting.literal("alter table " + this.quoting.name(table) + " add constraint ");
		String target = this.quoting.literal(" for " + this.quoting.name(column));
		return DdlStep.statement("""
				declare @name sysname, @definition nvarchar(max), @sql nvarchar(max)
				select @name = name, @definition = definition from sys.default_constraints
				    where %s
				set @sql = %s + quotename(@name)
				if @name is not null
				    exec (@sql)
				%s
				set @sql = %s + quotename(@name) + N' default ' + @definition + %s
				if @name is not null
				    exec (@sql)""".formatted(isOf(table, column), drop(table), change, add, target));
	}

	/**
	 * Write what names the default of a renamed column anew, so that its old name is free
	 * for a new column.
	 * @param table the table
	 * @param column the old name of the column
	 * @param newColumn the new name of the column
	 * @return the step
	 */
	DdlStep renameColumn(QualifiedName table, String column, String newColumn) {
		String old = this.quoting.literal(this.quoting.name(table.withName(name(table.name(), column))));
		return DdlStep.statement("""
				if object_id(%s, N'D') is not null
				    exec sp_rename %s, %s, N'OBJECT'""".formatted(old, old,
				this.quoting.literal(name(table.name(), newColumn))));
	}

	/**
	 * Write what names the defaults of a renamed table anew, so that their old names are
	 * free for a new table.
	 * @param table the table under its new name
	 * @param oldName its old name
	 * @return the step
	 */
	DdlStep renameTable(QualifiedName table, String oldName) {
		return DdlStep.statement("""
				declare @old nvarchar(300), @new sysname
				while 1 = 1
				begin
				    set @old = null
				    select top (1) @old = quotename(object_schema_name(d.object_id)) + N'.' + quotename(d.name),
				        @new = %s + c.name
				    from sys.default_constraints d
				    join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
				    where d.parent_object_id = %s and d.name = %s + c.name collate Latin1_General_BIN2
				    if @old is null
				        break
				    exec sp_rename @old, @new, N'OBJECT'
				end""".formatted(this.quoting.literal(prefix(table.name())), objectId(table),
				this.quoting.literal(prefix(oldName))));
	}

	private String drop(QualifiedName table) {
		return this.quoting.literal("alter table " + this.quoting.name(table) + " drop constraint ");
	}

	private String isOf(QualifiedName table, String column) {
		return "parent_object_id = " + objectId(table) + " and parent_column_id = columnproperty(" + objectId(table)
				+ ", " + this.quoting.literal(column) + ", N'ColumnId')";
	}

	private String objectId(QualifiedName table) {
		return "object_id(" + this.quoting.literal(this.quoting.name(table)) + ")";
	}

}
