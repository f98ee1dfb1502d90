package dev.migrator.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.RefusedOperationException;
import dev.migrator.dialect.SqlClauses;
import dev.migrator.dialect.TableSource;
import dev.migrator.dialect.TypeRules;
import dev.migrator.dialect.sqlite.DefinitionPart.Kind;
import dev.migrator.operation.AddColumn;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.ColumnAlteration;
import dev.migrator.operation.DropColumn;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.PrimaryKey;

/** Makes edits of the operations on columns. */
final class ColumnEdits {

	private static final Set<ColumnType> NUMBERS = Set.of(ColumnTypes.tinyint(), ColumnTypes.smallint(),
			ColumnTypes.integer(), ColumnTypes.bigint());

	private final SqlClauses clauses;

	private final TypeRules types;

	private final boolean altersNullability;

	/**
	 * Create the maker.
	 * @param clauses the parts of statements
	 * @param types the spelling of types
	 * @param altersNullability whether SQLite changes nullability by itself
	 */
	ColumnEdits(SqlClauses clauses, TypeRules types, boolean altersNullability) {
		this.clauses = clauses;
		this.types = types;
		this.altersNullability = altersNullability;
	}

	TableEdit of(AddColumn operation) {
		return new Addition(operation);
	}

	TableEdit of(DropColumn operation) {
		return new Removal(operation);
	}

	TableEdit of(AlterColumn operation) {
		return new Alteration(operation);
	}

	static RefusedOperationException refused(String operation, String reason) {
		return new RefusedOperationException(operation + " cannot be compiled for sqlite: " + reason);
	}

	private static ColumnDefinition require(TableDraft draft, String column, String operation) {
		return draft.definition()
			.column(column)
			.orElseThrow(() -> refused(operation, "there is no column '" + column + "'; found "
					+ draft.definition().columns().stream().map(ColumnDefinition::name).toList()));
	}

	/** Adds a column. */
	private final class Addition implements TableEdit {

		private final AddColumn operation;

		private Addition(AddColumn operation) {
			this.operation = operation;
		}

		// sqlite.org, lang_altertable, ALTER TABLE ADD COLUMN.
		@Override
		public Optional<List<DdlStep>> natively() {
			Column column = this.operation.column();
			Generated generated = column.generated();
			ColumnDefault given = column.defaultValue();
			boolean fillable = column.nullable()
					|| (given != null && !given.expression().strip().equalsIgnoreCase("null"));
			boolean constant = given == null || SqliteColumnClause.isLiteral(given.expression());
			if (!fillable || !constant || (generated != null && generated.stored())) {
				return Optional.empty();
			}
			return Optional
				.of(List.of(DdlStep.action(this.operation.table(), column.name(), "add column " + text(column))));
		}

		@Override
		public Optional<List<DdlStep>> natively(TableDraft draft) {
			return exists(draft) ? Optional.of(List.of()) : natively();
		}

		private boolean exists(TableDraft draft) {
			return this.operation.ifNotExists()
					&& draft.definition().column(this.operation.column().name()).isPresent();
		}

		@Override
		public TableDraft apply(TableDraft draft) {
			Column column = this.operation.column();
			if (exists(draft)) {
				return draft;
			}
			if (draft.definition().column(column.name()).isPresent()) {
				throw refused("addColumn '" + column.name() + "' of '" + this.operation.table() + "'",
						"there is a column of that name at that moment");
			}
			Generated generated = column.generated();
			Column present = (generated == null) ? column
					: column.withGenerated(new Generated(draft.presentIn(generated.expression()), generated.stored()));
			List<ColumnDefinition> more = new ArrayList<>(draft.definition().columns());
			more.add(TableDefinition.parse("create table t (" + text(present) + ")").columns().get(0));
			return draft.with(draft.definition().withColumns(more));
		}

		private String text(Column column) {
			return ColumnEdits.this.clauses.columns().definition(SqliteColumnClause.written(column));
		}

	}

	/** Drops a column with the constraints and indexes that mention it. */
	private final class Removal implements TableEdit {

		private final DropColumn operation;

		private Removal(DropColumn operation) {
			this.operation = operation;
		}

		// sqlite.org, lang_altertable, ALTER TABLE DROP COLUMN.
		@Override
		public Optional<List<DdlStep>> natively(TableDraft draft) {
			String name = draft.present(this.operation.column());
			Optional<ColumnDefinition> column = draft.definition().column(name);
			if (column.isEmpty() && this.operation.ifExists()) {
				return Optional.of(List.of());
			}
			boolean used = draft.definition().parts().anyMatch((part) -> mentions(part, name))
					|| draft.parts().stream().anyMatch((part) -> isIndexOn(part, name));
			return used ? Optional.empty()
					: Optional.of(List.of(DdlStep.action(this.operation.table(), this.operation.column(),
							"drop column " + ColumnEdits.this.clauses.quoting().name(this.operation.column()))));
		}

		@Override
		public TableDraft apply(TableDraft draft) {
			String name = draft.present(this.operation.column());
			if (this.operation.ifExists() && draft.definition().column(name).isEmpty()) {
				return draft;
			}
			String what = "dropColumn '" + this.operation.column() + "' of '" + this.operation.table() + "'";
			require(draft, name, what);
			TableDraft less = draft.minusColumn(name);
			if (less.definition().columns().isEmpty()) {
				throw refused(what, "it is the only column");
			}
			for (DefinitionPart part : less.definition().parts().filter((each) -> mentions(each, name)).toList()) {
				if (part.kind() == Kind.GENERATED) {
					throw refused(what, "another column is computed from it: " + part.text());
				}
				less = less.with(less.definition().minus(part));
			}
			return less.without((part) -> isIndexOn(part, name));
		}

		private static boolean isIndexOn(TableSource.Part part, String column) {
			return part.kind() == TableSource.Kind.INDEX
					&& TokenCursor.mentions(part.sql().substring(part.sql().indexOf('(')), column);
		}

		private static boolean mentions(DefinitionPart part, String column) {
			return switch (part.kind()) {
				case PRIMARY_KEY, UNIQUE, FOREIGN_KEY ->
					ConstraintEdits.columns(part.constraint()).stream().anyMatch(column::equalsIgnoreCase);
				case CHECK, GENERATED -> TokenCursor.mentions(part.text(), column);
				case NULLABILITY, DEFAULT, COLLATION -> false;
			};
		}

	}

	/** Changes a column. */
	private final class Alteration implements TableEdit {

		private final AlterColumn operation;

		private Alteration(AlterColumn operation) {
			this.operation = operation;
		}

		private String what() {
			return "alterColumn '" + this.operation.column() + "' of '" + this.operation.table() + "'";
		}

		@Override
		public Optional<List<DdlStep>> natively() {
			ColumnAlteration change = this.operation.alteration();
			boolean renamesOrNothing = change.type() == null && change.defaultValue() == null
					&& change.identity() == null;
			Boolean nullable = change.nullable();
			if (!renamesOrNothing || (nullable != null && !ColumnEdits.this.altersNullability)) {
				return Optional.empty();
			}
			List<DdlStep> steps = new ArrayList<>();
			if (nullable != null) {
				steps.add(DdlStep.action(this.operation.table(), this.operation.column(),
						"alter column " + ColumnEdits.this.clauses.quoting().name(this.operation.column())
								+ (nullable ? " drop not null" : " set not null")));
			}
			if (change.newName() != null) {
				steps.add(rename(this.operation.column(), change.newName()));
			}
			return Optional.of(steps);
		}

		private DdlStep rename(String from, String to) {
			return DdlStep.action(this.operation.table(), from,
					"rename column " + ColumnEdits.this.clauses.quoting().name(from) + " to "
							+ ColumnEdits.this.clauses.quoting().name(to));
		}

		@Override
		public TableDraft apply(TableDraft draft) {
			ColumnAlteration change = this.operation.alteration();
			String name = draft.present(this.operation.column());
			ColumnDefinition column = require(draft, name, what());
			if (change.type() != null && !isNumber(column, change.type())) {
				column = column.withType(ColumnEdits.this.types.render(change.type()));
			}
			if (change.nullable() != null) {
				column = column.with(Kind.NULLABILITY, change.nullable() ? null : notNull());
			}
			if (change.defaultValue() != null) {
				column = column.with(Kind.DEFAULT, defaultPart(change.defaultValue().value()));
			}
			TableDraft changed = draft.with(draft.definition().with(column));
			if (change.identity() != null) {
				changed = changed.with(numbered(changed.definition(), column, change.identity().value()));
			}
			if (change.using() != null) {
				changed = changed.converting(column.name(), draft.presentIn(change.using()));
			}
			String newName = change.newName();
			return (newName != null) ? changed.renaming(column.name(), newName, rename(column.name(), newName))
					: changed;
		}

		// An autoincrement column is "integer" whatever its size.
		private static boolean isNumber(ColumnDefinition column, ColumnType type) {
			return column.parts().stream().anyMatch(DefinitionPart::isAutoincrement) && NUMBERS.contains(type);
		}

		private String typeBehind(ColumnDefinition column) {
			ColumnType wanted = this.operation.alteration().type();
			boolean number = column.type().equalsIgnoreCase("integer");
			ColumnType type = (wanted != null) ? wanted : ColumnTypes.bigint();
			return number ? ColumnEdits.this.types.render(type) : column.type();
		}

		private static @Nullable DefinitionPart defaultPart(@Nullable ColumnDefault given) {
			return (given == null) ? null : new DefinitionPart(Kind.DEFAULT,
					"default " + SqliteColumnClause.written(given), null, given.expression());
		}

		private TableDefinition numbered(TableDefinition table, ColumnDefinition column, @Nullable Identity identity) {
			DefinitionPart key = table.parts()
				.filter((part) -> part.kind() == Kind.PRIMARY_KEY)
				.findFirst()
				.orElse(null);
			boolean ofThisColumn = key != null
					&& ConstraintEdits.columns(key.constraint()).equals(List.of(column.name()));
			if (identity == null && (key == null || !ofThisColumn || !key.isAutoincrement())) {
				return table;
			}
			if (key == null || !ofThisColumn || !(key.constraint() instanceof PrimaryKey primaryKey)) {
				throw refused(what(), "an identity column must be the only column of the primary key");
			}
			String name = primaryKey.name();
			String text = ((name != null) ? "constraint " + ColumnEdits.this.clauses.quoting().name(name) + " " : "")
					+ "primary key" + ((identity != null) ? " autoincrement" : "");
			ColumnDefinition keyed = column.withType((identity != null) ? "integer" : typeBehind(column))
				.with(Kind.DEFAULT, (identity != null) ? null : column.part(Kind.DEFAULT).orElse(null))
				.with(Kind.PRIMARY_KEY, new DefinitionPart(Kind.PRIMARY_KEY, text, primaryKey, ""));
			ColumnDefinition whole = (identity == null && !keyed.isNotNull()) ? keyed.with(Kind.NULLABILITY, notNull())
					: keyed;
			return table.minus(key).with(whole);
		}

	}

	static DefinitionPart notNull() {
		return new DefinitionPart(Kind.NULLABILITY, "not null", null, "");
	}

}
