package dev.migrator.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;

/** Reads a {@code create index} statement (sqlite.org, lang_createindex). */
final class IndexParser {

	private final String sql;

	private final TokenCursor cursor;

	IndexParser(String sql) {
		this.sql = sql;
		this.cursor = new TokenCursor(sql);
	}

	Index index() {
		this.cursor.require("create");
		boolean unique = this.cursor.skip("unique");
		this.cursor.require("index");
		this.cursor.skip("if", "not", "exists");
		String name = this.cursor.name();
		this.cursor.require("on");
		this.cursor.name();
		this.cursor.require("(");
		List<IndexPart> parts = new ArrayList<>();
		do {
			parts.add(part());
		}
		while (this.cursor.skip(","));
		this.cursor.require(")");
		String where = this.cursor.skip("where") ? this.cursor.rest().strip() : null;
		return new Index(name, parts, unique, where, List.of(), null);
	}

	private IndexPart part() {
		int from = this.cursor.start();
		int tokens = 0;
		String first = this.cursor.peek();
		while (!this.cursor.isAt(",") && !this.cursor.isAt(")") && !(tokens > 0 && isDirection())) {
			if (this.cursor.atEnd()) {
				throw new UnreadableDefinitionException("a parenthesis has no end", this.sql);
			}
			tokens++;
			if (this.cursor.isAt("(")) {
				this.cursor.parenthesized();
			}
			else {
				this.cursor.next();
			}
		}
		String text = this.cursor.since(from);
		boolean descending = this.cursor.skip("desc");
		this.cursor.skip("asc");
		return new IndexPart(key(text, first, tokens), isExpression(first, tokens), descending, null);
	}

	private boolean isDirection() {
		return this.cursor.isAt("asc") || this.cursor.isAt("desc");
	}

	private static boolean isExpression(String first, int tokens) {
		return tokens > 1 || first.equals("(");
	}

	private String key(String text, String first, int tokens) {
		if (text.isEmpty()) {
			throw new UnreadableDefinitionException("an index needs a column", this.sql);
		}
		if (!isExpression(first, tokens)) {
			return TokenCursor.unquoted(first);
		}
		boolean enclosed = tokens == 1 && first.equals("(");
		return enclosed ? text.substring(1, text.length() - 1).strip() : text;
	}

}
