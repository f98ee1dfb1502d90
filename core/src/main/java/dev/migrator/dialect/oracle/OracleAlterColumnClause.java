package dev.migrator.dialect.oracle;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.dialect.AlterColumnClause;
import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.SqlClauses;
import dev.migrator.dialect.TypeRules;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.ColumnAlteration;
import dev.migrator.operation.Setting;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Writes changes of columns (SQL Language Reference 19c, ALTER TABLE,
 * modify_column_clauses).
 */
final class OracleAlterColumnClause extends AlterColumnClause {

	private final SqlClauses clauses;

	private final TypeRules types;

	OracleAlterColumnClause(SqlClauses clauses, TypeRules types) {
		super(clauses.quoting(), types, clauses.sequences(), clauses.comments());
		this.clauses = clauses;
		this.types = types;
	}

	@Override
	protected boolean needsColumn(ColumnAlteration alteration) {
		return false;
	}

	@Override
	protected boolean usesColumn(ColumnAlteration alteration) {
		return alteration.identity() != null || alteration.nullable() != null;
	}

	// ORA-43932: the end of an identity is an action of its own.
	@Override
	protected List<DdlStep> definition(AlterColumn operation, @Nullable Column before) {
		ColumnAlteration alteration = operation.alteration();
		Setting<Identity> identity = alteration.identity();
		List<String> actions = new ArrayList<>();
		if (identity != null && identity.value() == null) {
			actions.add(" drop identity");
		}
		actions.add(type(alteration) + defaultValue(alteration) + nullability(alteration, before));
		if (identity != null && identity.value() != null) {
			actions.add(" " + identity(identity.value(), before));
		}
		String column = "modify " + this.clauses.quoting().name(operation.column());
		return actions.stream()
			.filter((action) -> !action.isEmpty())
			.map((action) -> DdlStep.action(operation.table(), operation.column(), column + action))
			.toList();
	}

	private String type(ColumnAlteration alteration) {
		return (alteration.type() != null) ? " " + this.types.render(alteration.type()) : "";
	}

	// A column without a default has the default null.
	private static String defaultValue(ColumnAlteration alteration) {
		Setting<ColumnDefault> setting = alteration.defaultValue();
		if (setting == null) {
			return "";
		}
		return " default " + ((setting.value() != null) ? setting.value().expression() : "null");
	}

	// ORA-01442 and ORA-01451: what is so already must not be said again.
	private static String nullability(ColumnAlteration alteration, @Nullable Column before) {
		Boolean nullable = alteration.nullable();
		if (nullable == null || (before != null && before.nullable() == nullable)) {
			return "";
		}
		return nullable ? " null" : " not null";
	}

	@Override
	protected String identity(Identity identity, @Nullable Column before) {
		Identity old = (before != null) ? before.identity() : null;
		return this.clauses.sequences()
			.identity(new Identity(identity.always(), number(identity.start(), (old != null) ? old.start() : null),
					number(identity.increment(), (old != null) ? old.increment() : null)));
	}

	private static @Nullable Long number(@Nullable Long value, @Nullable Long old) {
		return (value == null && old != null) ? Long.valueOf(1) : value;
	}

}
