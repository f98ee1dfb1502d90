package dev.migrator.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.TableSource;
import dev.migrator.dialect.TableSource.Kind;

/**
 * Makes a table anew (sqlite.org, lang_altertable, "Making Other Kinds Of Table Schema
 * Changes"): a new table, its rows, away with the old one, and the name. Foreign keys
 * must be off meanwhile, or the drop would delete the rows that refer to the table.
 */
final class TableRebuild {

	private static final String PREFIX = "_migrator_";

	private final Quoting quoting;

	private final TableDraft before;

	private final TableDraft after;

	TableRebuild(Quoting quoting, TableDraft before, TableDraft after) {
		this.quoting = quoting;
		this.before = before;
		this.after = after;
	}

	List<DdlStep> steps() {
		List<String> sql = new ArrayList<>();
		if (!this.after.definition().equals(this.before.definition()) || !this.after.conversions().isEmpty()) {
			move(sql);
		}
		List<DdlStep> steps = new ArrayList<>(sql.stream().map(DdlStep::statement).toList());
		steps.addAll(this.after.created().values());
		steps.addAll(this.after.last());
		return steps;
	}

	private void move(List<String> sql) {
		String name = this.before.definition().name();
		String old = this.quoting.name(name);
		String made = this.quoting.name(PREFIX + name);
		sql.add(this.after.definition().create(made, this.quoting));
		copyRows(sql, old, made);
		copySequence(sql, name);
		sql.add("drop table " + old);
		// Without this, the rename fails at the first view or trigger that mentions the
		// dropped table (sqlite.org, pragma_legacy_alter_table).
		sql.add("pragma legacy_alter_table = on");
		sql.add("alter table " + made + " rename to " + old);
		sql.add("pragma legacy_alter_table = off");
		this.after.parts().stream().filter(this::isOwn).map(TableSource.Part::sql).forEach(sql::add);
		if (this.after.narrowed() && isMentioned()) {
			// A rename reads all views and triggers and so finds those that used the
			// column.
			String column = this.quoting.name(this.after.definition().columns().get(0).name());
			sql.add("alter table " + old + " rename column " + column + " to " + column);
		}
	}

	private void copyRows(List<String> sql, String old, String made) {
		List<String> targets = new ArrayList<>();
		List<String> values = new ArrayList<>();
		if (this.before.definition().hasHiddenRowid() && this.after.definition().hasHiddenRowid()) {
			targets.add("rowid");
			values.add("rowid");
		}
		for (ColumnDefinition column : this.after.definition().columns()) {
			String conversion = this.after.conversions().get(column.name());
			boolean stays = this.before.definition().column(column.name()).isPresent();
			if (!column.isGenerated() && (stays || conversion != null)) {
				targets.add(this.quoting.name(column.name()));
				values.add((conversion != null) ? conversion : this.quoting.name(column.name()));
			}
		}
		boolean conflicts = this.after.definition()
			.parts()
			.anyMatch((part) -> TokenCursor.mentions(part.text(), "conflict"));
		if (!targets.isEmpty()) {
			sql.add("insert " + (conflicts ? "or abort " : "") + "into " + made + " (" + String.join(", ", targets)
					+ ")\n    select " + String.join(", ", values) + " from " + old);
		}
	}

	private void copySequence(List<String> sql, String name) {
		if (this.before.definition().isAutoincrement() && this.after.definition().isAutoincrement()) {
			String made = this.quoting.literal(PREFIX + name);
			sql.add("delete from sqlite_sequence where name = " + made);
			sql.add("insert into sqlite_sequence (name, seq)\n    select " + made
					+ ", seq from sqlite_sequence where name = " + this.quoting.literal(name));
		}
	}

	private boolean isOwn(TableSource.Part part) {
		return part.kind() != Kind.VIEW && part.table().equalsIgnoreCase(this.before.definition().name());
	}

	private boolean isMentioned() {
		return this.after.parts()
			.stream()
			.filter((part) -> part.kind() != Kind.INDEX)
			.anyMatch((part) -> TokenCursor.mentions(part.sql(), this.before.definition().name()));
	}

}
