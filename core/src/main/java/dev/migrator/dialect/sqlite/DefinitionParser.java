package dev.migrator.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.sqlite.DefinitionPart.Kind;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.UniqueConstraint;

/** Reads a {@code create table} statement (sqlite.org, lang_createtable). */
final class DefinitionParser {

	private static final Set<String> CLAUSES = Set.of("constraint", "primary", "not", "null", "unique", "check",
			"default", "collate", "references", "generated", "as", "on", "deferrable");

	private static final Set<String> CONSTRAINTS = Set.of("constraint", "primary", "unique", "check", "foreign");

	private final String sql;

	private final TokenCursor cursor;

	DefinitionParser(String sql) {
		this.sql = sql;
		this.cursor = new TokenCursor(sql);
	}

	TableDefinition table() {
		this.cursor.require("create");
		this.cursor.require("table");
		this.cursor.skip("if", "not", "exists");
		String name = this.cursor.name();
		this.cursor.require("(");
		List<ColumnDefinition> columns = new ArrayList<>();
		List<DefinitionPart> constraints = new ArrayList<>();
		do {
			if (this.cursor.isAtOneOf(CONSTRAINTS)) {
				constraints.add(tableConstraint());
			}
			else {
				columns.add(column());
			}
			// The commas between constraints may be left out.
			while (!columns.isEmpty() && this.cursor.isAtOneOf(CONSTRAINTS)) {
				constraints.add(tableConstraint());
			}
		}
		while (this.cursor.skip(","));
		this.cursor.require(")");
		return new TableDefinition(name, columns, constraints, this.cursor.rest().strip());
	}

	private ColumnDefinition column() {
		String name = this.cursor.name();
		int from = this.cursor.start();
		boolean typed = false;
		while (!this.cursor.isAtOneOf(CLAUSES) && !this.cursor.isAt(",") && !this.cursor.isAt(")")) {
			typed = true;
			if (this.cursor.isAt("(")) {
				this.cursor.parenthesized();
			}
			else {
				this.cursor.name();
			}
		}
		String type = typed ? this.cursor.since(from) : "";
		List<DefinitionPart> parts = new ArrayList<>();
		while (this.cursor.isAtOneOf(CLAUSES)) {
			parts.add(columnPart(name));
		}
		return new ColumnDefinition(name, type, parts);
	}

	private DefinitionPart columnPart(String column) {
		int from = this.cursor.start();
		String name = constraintName();
		if (this.cursor.skip("primary", "key")) {
			if (!this.cursor.skip("asc")) {
				this.cursor.skip("desc");
			}
			conflict();
			this.cursor.skip("autoincrement");
			return part(Kind.PRIMARY_KEY, from, new PrimaryKey(name, List.of(column)));
		}
		if (this.cursor.skip("unique")) {
			conflict();
			return part(Kind.UNIQUE, from, UniqueConstraint.of(name, List.of(column)));
		}
		if (this.cursor.isAt("check")) {
			return check(from, name);
		}
		if (this.cursor.isAt("references")) {
			return references(from, name, List.of(column));
		}
		return plainPart(from);
	}

	// Several names may follow each other; the last one counts.
	private @Nullable String constraintName() {
		String name = null;
		while (this.cursor.skip("constraint")) {
			name = this.cursor.name();
		}
		return name;
	}

	private DefinitionPart plainPart(int from) {
		if (this.cursor.skip("not", "null") || this.cursor.skip("null")) {
			conflict();
			return part(Kind.NULLABILITY, from, null);
		}
		if (this.cursor.skip("default")) {
			String value = defaultValue();
			return new DefinitionPart(Kind.DEFAULT, this.cursor.since(from), null, value);
		}
		if (this.cursor.skip("collate")) {
			String value = this.cursor.name();
			return new DefinitionPart(Kind.COLLATION, this.cursor.since(from), null, value);
		}
		if (this.cursor.skip("generated", "always", "as") || this.cursor.skip("as")) {
			String value = this.cursor.parenthesized();
			if (!this.cursor.skip("stored")) {
				this.cursor.skip("virtual");
			}
			return new DefinitionPart(Kind.GENERATED, this.cursor.since(from), null, value);
		}
		throw new UnreadableDefinitionException("the clause '" + this.cursor.peek() + "' is not known", this.sql);
	}

	private String defaultValue() {
		if (this.cursor.isAt("(")) {
			return this.cursor.parenthesized();
		}
		int from = this.cursor.start();
		while (this.cursor.isAt("-") || this.cursor.isAt("+")) {
			this.cursor.next();
		}
		if (this.cursor.atEnd()) {
			throw new UnreadableDefinitionException("a default has no value", this.sql);
		}
		// A number with a point or an exponent, and X'00', are several tokens.
		String before = this.cursor.next();
		while (this.cursor.isAdjacent() && goesOn(before)) {
			before = this.cursor.next();
		}
		return this.cursor.since(from);
	}

	private boolean goesOn(String before) {
		String next = this.cursor.peek();
		if (before.equalsIgnoreCase("x")) {
			return next.startsWith("'");
		}
		boolean number = before.equals(".") || before.matches("[0-9eE].*") || before.equals("-") || before.equals("+");
		boolean exponent = before.matches(".*[eE]") && (next.equals("-") || next.equals("+"));
		return number && (exponent || next.equals(".") || next.matches("[0-9eE].*"));
	}

	private DefinitionPart tableConstraint() {
		int from = this.cursor.start();
		String name = constraintName();
		if (this.cursor.skip("primary", "key")) {
			List<String> columns = columns();
			conflict();
			return part(Kind.PRIMARY_KEY, from, new PrimaryKey(name, columns));
		}
		if (this.cursor.skip("unique")) {
			List<String> columns = columns();
			conflict();
			return part(Kind.UNIQUE, from, UniqueConstraint.of(name, columns));
		}
		if (this.cursor.skip("foreign", "key")) {
			return references(from, name, columns());
		}
		return check(from, name);
	}

	private DefinitionPart check(int from, @Nullable String name) {
		this.cursor.require("check");
		String expression = this.cursor.parenthesized();
		conflict();
		return part(Kind.CHECK, from, new CheckConstraint(name, expression));
	}

	private DefinitionPart references(int from, @Nullable String name, List<String> columns) {
		this.cursor.require("references");
		QualifiedName table = QualifiedName.of(this.cursor.name());
		List<String> referenced = this.cursor.isAt("(") ? columns() : List.of();
		ReferentialAction onDelete = ReferentialAction.NO_ACTION;
		ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
		while (this.cursor.isAt("on") || this.cursor.isAt("match")) {
			if (this.cursor.skip("match")) {
				this.cursor.name();
			}
			else if (this.cursor.skip("on", "delete")) {
				onDelete = action();
			}
			else {
				this.cursor.require("on");
				this.cursor.require("update");
				onUpdate = action();
			}
		}
		return part(Kind.FOREIGN_KEY, from,
				new ForeignKey(name, columns, table, referenced, onDelete, onUpdate, deferrability()));
	}

	private ReferentialAction action() {
		if (this.cursor.skip("set", "null")) {
			return ReferentialAction.SET_NULL;
		}
		if (this.cursor.skip("set", "default")) {
			return ReferentialAction.SET_DEFAULT;
		}
		if (this.cursor.skip("cascade")) {
			return ReferentialAction.CASCADE;
		}
		if (this.cursor.skip("restrict")) {
			return ReferentialAction.RESTRICT;
		}
		this.cursor.require("no");
		this.cursor.require("action");
		return ReferentialAction.NO_ACTION;
	}

	private Deferrability deferrability() {
		boolean not = this.cursor.skip("not", "deferrable");
		if (!not && !this.cursor.skip("deferrable")) {
			return Deferrability.NOT_DEFERRABLE;
		}
		boolean deferred = this.cursor.skip("initially", "deferred");
		this.cursor.skip("initially", "immediate");
		if (not) {
			return Deferrability.NOT_DEFERRABLE;
		}
		return deferred ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
	}

	private List<String> columns() {
		List<String> names = new ArrayList<>();
		this.cursor.require("(");
		do {
			names.add(this.cursor.name());
			while (!this.cursor.isAt(",") && !this.cursor.isAt(")")) {
				this.cursor.name();
			}
		}
		while (this.cursor.skip(","));
		this.cursor.require(")");
		return names;
	}

	private void conflict() {
		if (this.cursor.skip("on", "conflict")) {
			this.cursor.name();
		}
	}

	private DefinitionPart part(Kind kind, int from, @Nullable Constraint constraint) {
		return new DefinitionPart(kind, this.cursor.since(from), constraint, "");
	}

}
