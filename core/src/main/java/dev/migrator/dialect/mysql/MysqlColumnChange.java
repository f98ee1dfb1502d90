package dev.migrator.dialect.mysql;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.dialect.DdlStep;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.ColumnAlteration;
import dev.migrator.operation.Setting;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes changes of a column. A change of more than the default or the name repeats the
 * whole definition (MySQL 9.x, 15.1.9: attributes that are left out are lost), so the
 * column as it is must be known.
 */
final class MysqlColumnChange {

	private final MysqlQuoting quoting;

	private final MysqlColumnClause columns;

	MysqlColumnChange(MysqlQuoting quoting, MysqlColumnClause columns) {
		this.quoting = quoting;
		this.columns = columns;
	}

	List<DdlStep> steps(AlterColumn operation, @Nullable Column before) {
		ColumnAlteration change = operation.alteration();
		boolean redefined = change.type() != null || change.nullable() != null || change.identity() != null
				|| change.comment() != null;
		if (redefined) {
			return List.of(action(operation, redefinition(operation, known(operation, before))));
		}
		List<DdlStep> steps = new ArrayList<>();
		Setting<ColumnDefault> defaultValue = change.defaultValue();
		if (defaultValue != null) {
			steps.add(action(operation, defaultChange(operation, defaultValue, before)));
		}
		if (change.newName() != null) {
			steps.add(action(operation, "rename column " + this.quoting.name(operation.column()) + " to "
					+ this.quoting.name(change.newName())));
		}
		return steps;
	}

	private String defaultChange(AlterColumn operation, Setting<ColumnDefault> setting, @Nullable Column before) {
		String column = "alter column " + this.quoting.name(operation.column());
		ColumnDefault value = setting.value();
		// Found on MariaDB 11.4: "drop default" leaves the current time in its place.
		boolean isMoment = before != null && before.defaultValue() != null
				&& this.columns.defaultValue(before.defaultValue(), before.type()).startsWith("current_timestamp");
		if (value == null) {
			return isMoment ? redefinition(operation, known(operation, before)) : column + " drop default";
		}
		// The current time is no literal that could stand here (MySQL 9.x, 15.1.9).
		String text = this.columns.defaultValue(value, known(operation, before).type());
		return text.startsWith("current_timestamp") ? redefinition(operation, known(operation, before))
				: column + " set default " + text;
	}

	private String redefinition(AlterColumn operation, Column before) {
		Column after = after(operation, before);
		return after.name().equals(before.name()) ? "modify column " + this.columns.definition(after)
				: "change column " + this.quoting.name(before.name()) + " " + this.columns.definition(after);
	}

	private static Column after(AlterColumn operation, Column before) {
		Table table = new Table(operation.table(), List.of(before), List.of(), List.of(), null);
		return SchemaProjection.project(DatabaseSchema.empty().withTables(List.of(table)), operation)
			.tables()
			.get(0)
			.columns()
			.get(0);
	}

	private static Column known(AlterColumn operation, @Nullable Column before) {
		if (before == null) {
			throw new IllegalArgumentException("alterColumn '" + operation.column() + "' of '" + operation.table()
					+ "': this database wants the whole definition of a changed column, and the column as it is is not "
					+ "known here; add .existing(column(...))");
		}
		return before;
	}

	private static DdlStep action(AlterColumn operation, String text) {
		return DdlStep.action(operation.table(), operation.column(), text);
	}

}
