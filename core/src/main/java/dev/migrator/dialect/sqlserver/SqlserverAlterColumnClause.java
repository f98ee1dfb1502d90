package dev.migrator.dialect.sqlserver;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.dialect.AlterColumnClause;
import dev.migrator.dialect.CommentClause;
import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.RefusedOperationException;
import dev.migrator.dialect.SequenceClause;
import dev.migrator.dialect.TypeRules;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.ColumnAlteration;
import dev.migrator.operation.Setting;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Writes changes of columns (Transact-SQL reference, "alter table"): one clause states
 * type, collation and nullability, and what it leaves out goes back to a default.
 */
final class SqlserverAlterColumnClause extends AlterColumnClause {

	private final Quoting quoting;

	private final SqlserverColumnClause columns;

	private final DefaultConstraints defaults;

	SqlserverAlterColumnClause(Quoting quoting, TypeRules types, CommentClause comments,
			SqlserverColumnClause columns) {
		super(quoting, types, new SequenceClause(), comments);
		this.quoting = quoting;
		this.columns = columns;
		this.defaults = new DefaultConstraints(quoting);
	}

	@Override
	protected boolean needsColumn(ColumnAlteration alteration) {
		return (alteration.type() == null) != (alteration.nullable() == null);
	}

	@Override
	protected boolean usesColumn(ColumnAlteration alteration) {
		return alteration.type() != null || alteration.defaultValue() != null;
	}

	@Override
	protected List<DdlStep> definition(AlterColumn operation, @Nullable Column before) {
		ColumnAlteration alteration = operation.alteration();
		QualifiedName table = operation.table();
		Setting<ColumnDefault> setting = alteration.defaultValue();
		boolean hasDefault = before == null || before.defaultValue() != null;
		List<DdlStep> steps = new ArrayList<>();
		if (setting != null && hasDefault) {
			steps.add(this.defaults.drop(table, operation.column()));
		}
		if (alteration.type() != null || alteration.nullable() != null) {
			boolean inTheWay = alteration.type() != null && setting == null && hasDefault;
			steps.add(redefinition(operation, before, inTheWay));
		}
		if (setting != null && setting.value() != null) {
			steps.add(DdlStep.action(table, operation.column(),
					"add " + this.defaults.definition(table, operation.column(), setting.value()) + " for "
							+ this.quoting.name(operation.column())));
		}
		return steps;
	}

	private DdlStep redefinition(AlterColumn operation, @Nullable Column before, boolean defaultInTheWay) {
		ColumnAlteration alteration = operation.alteration();
		ColumnType type = (alteration.type() != null) ? alteration.type() : known(operation, before).type();
		boolean nullable = (alteration.nullable() != null) ? alteration.nullable()
				: known(operation, before).nullable();
		String collation = (before != null && isText(type)) ? before.collation() : null;
		String action = "alter column " + this.quoting.name(operation.column()) + " "
				+ this.columns.type(type, collation) + (nullable ? " null" : " not null");
		return defaultInTheWay
				? this.defaults.keep(operation.table(), operation.column(),
						"alter table " + this.quoting.name(operation.table()) + " " + action)
				: DdlStep.action(operation.table(), operation.column(), action);
	}

	private static boolean isText(ColumnType type) {
		return type instanceof CharacterType || type.equals(ColumnTypes.text());
	}

	private static Column known(AlterColumn operation, @Nullable Column before) {
		if (before == null) {
			throw new RefusedOperationException("alterColumn '" + operation.column() + "' of '" + operation.table()
					+ "' cannot be compiled for sqlserver: a change of type or nullability states both, and the column "
					+ "as it is is not known here; add .existing(column(...))");
		}
		return before;
	}

	@Override
	protected List<DdlStep> rename(AlterColumn operation, String newName) {
		String column = this.quoting.name(operation.table()) + "." + this.quoting.name(operation.column());
		return List.of(
				DdlStep.statement("exec sp_rename " + this.quoting.literal(column) + ", "
						+ this.quoting.literal(newName) + ", N'COLUMN'"),
				this.defaults.renameColumn(operation.table(), operation.column(), newName));
	}

}
