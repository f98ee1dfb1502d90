package dev.migrator.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.migrator.schema.ReferentialAction;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Reads foreign keys. */
final class ForeignKeyReader {

	private final ReadingContext context;

	private final KeyReader keys;

	ForeignKeyReader(ReadingContext context, KeyReader keys) {
		this.context = context;
		this.keys = keys;
	}

	List<dev.migrator.schema.ForeignKey> read(Table table) {
		return table.getForeignKeyCollection()
			.stream()
			.filter((key) -> key.isCreationEnabled() && key.isPhysicalConstraint())
			.map(this::read)
			.distinct()
			.toList();
	}

	private dev.migrator.schema.ForeignKey read(ForeignKey key) {
		List<Column> columns = new ArrayList<>(key.getColumns());
		List<Column> referenced = new ArrayList<>(key.getReferencedColumns());
		if (key.isReferenceToPrimaryKey()) {
			List<Column> present = key.getReferencedTable().getPrimaryKey().getColumns();
			referenced = this.keys.ordered(key.getReferencedTable().getPrimaryKey());
			columns = referenced.stream().map((each) -> key.getColumn(present.indexOf(each))).toList();
		}
		String text = Stream.of(key.getKeyDefinition(), key.getOptions())
			.filter((part) -> part != null)
			.reduce("", (one, other) -> one + " " + other);
		return new dev.migrator.schema.ForeignKey(this.context.names().normalized(key.getName()),
				this.context.columns(columns),
				this.context.names().qualified(key.getReferencedTable().getQualifiedTableName()),
				this.context.columns(referenced), onDelete(key.getOnDeleteAction(), text),
				ConstraintOptions.action("update", text), ConstraintOptions.deferrability(text));
	}

	private static ReferentialAction onDelete(@Nullable OnDeleteAction action, String text) {
		if (action == null) {
			return ConstraintOptions.action("delete", text);
		}
		return switch (action) {
			case NO_ACTION -> ConstraintOptions.action("delete", text);
			case CASCADE -> ReferentialAction.CASCADE;
			case RESTRICT -> ReferentialAction.RESTRICT;
			case SET_NULL -> ReferentialAction.SET_NULL;
			case SET_DEFAULT -> ReferentialAction.SET_DEFAULT;
		};
	}

}
