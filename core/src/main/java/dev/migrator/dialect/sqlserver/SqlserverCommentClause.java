package dev.migrator.dialect.sqlserver;

import dev.migrator.dialect.CommentClause;
import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.Quoting;
import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Writes statements about comments: extended properties of the name that the vendor's
 * tools show (Transact-SQL reference, "sp_addextendedproperty"). Whether there is one
 * already only the database can say.
 */
final class SqlserverCommentClause extends CommentClause {

	private final Quoting quoting;

	SqlserverCommentClause(Quoting quoting) {
		super(quoting);
		this.quoting = quoting;
	}

	@Override
	public DdlStep table(QualifiedName table, @Nullable String comment) {
		return step(table, "0", "", comment);
	}

	@Override
	public DdlStep column(QualifiedName table, String column, @Nullable String comment) {
		String name = this.quoting.literal(column);
		return step(table, "columnproperty(" + objectId(table) + ", " + name + ", N'ColumnId')", ", N'COLUMN', " + name,
				comment);
	}

	private DdlStep step(QualifiedName table, String minor, String level2, @Nullable String comment) {
		String schema = "@schema sysname = object_schema_name(" + objectId(table) + ")";
		String levels = "N'SCHEMA', @schema, N'TABLE', " + this.quoting.literal(table.name()) + level2;
		String exists = "if exists (select 1 from sys.extended_properties where class = 1 and major_id = "
				+ objectId(table) + "\n        and minor_id = " + minor + " and name = N'MS_Description')";
		if (comment == null) {
			return DdlStep.statement("""
					declare %s
					%s
					    exec sp_dropextendedproperty N'MS_Description', %s""".formatted(schema, exists, levels));
		}
		return DdlStep.statement("""
				declare %s, @comment nvarchar(3750) = %s
				%s
				    exec sp_updateextendedproperty N'MS_Description', @comment, %s
				else
				    exec sp_addextendedproperty N'MS_Description', @comment, %s""".formatted(schema,
				this.quoting.literal(comment), exists, levels, levels));
	}

	private String objectId(QualifiedName table) {
		return "object_id(" + this.quoting.literal(this.quoting.name(table)) + ")";
	}

}
