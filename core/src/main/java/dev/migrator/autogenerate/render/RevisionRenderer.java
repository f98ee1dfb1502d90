package dev.migrator.autogenerate.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dev.migrator.autogenerate.compare.Change;
import dev.migrator.autogenerate.compare.RevisionDraft;
import dev.migrator.dialect.Dialect;
import dev.migrator.operation.Operations;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.DatabaseSchema;

/** Writes a draft as the text of a revision; the same draft gives the same text. */
public final class RevisionRenderer {

	// A method of a class file has at most 65535 bytes.
	private static final int LONGEST_METHOD = 100_000;

	/**
	 * Write Java statements, to stand in a method with a parameter {@code Operations op}.
	 * @param draft the draft
	 * @return the statements and their imports
	 */
	public RevisionSource java(RevisionDraft draft) {
		Imports imports = new Imports();
		String upgrade = java(draft.upgrade(), imports);
		String downgrade = java(draft.downgrade(), imports);
		return new RevisionSource(imports.sorted(), upgrade, downgrade);
	}

	private static String java(List<Change> changes, Imports imports) {
		StatementSource source = new StatementSource(imports, "op");
		List<String> statements = statements(changes, source);
		int length = statements.stream().mapToInt(String::length).sum();
		return (length <= LONGEST_METHOD) ? String.join("\n", statements) : parts(changes, imports);
	}

	private static List<String> statements(List<Change> changes, StatementSource source) {
		List<String> statements = new ArrayList<>();
		for (Change change : changes) {
			change.markedRemarks().forEach((remark) -> statements.add(JavaLiteral.comment(remark)));
			statements.add(change.operation().accept(source));
		}
		return statements;
	}

	// A lambda is a method of its own.
	private static String parts(List<Change> changes, Imports imports) {
		String type = imports.type(Consumer.class) + "<" + imports.type(Operations.class) + ">";
		StatementSource source = new StatementSource(imports, "o");
		List<String> parts = new ArrayList<>();
		List<String> part = new ArrayList<>();
		int length = 0;
		for (String statement : statements(changes, source)) {
			if (length > LONGEST_METHOD / 2 && !statement.startsWith("//")) {
				parts.add(part(type, parts.size() + 1, part));
				part.clear();
				length = 0;
			}
			part.add(statement);
			length += statement.length();
		}
		parts.add(part(type, parts.size() + 1, part));
		return String.join("\n", parts);
	}

	private static String part(String type, int number, List<String> statements) {
		String name = "part" + number;
		return type + " " + name + " = (o) -> {\n    " + String.join("\n", statements).replace("\n", "\n    ")
				+ "\n};\n" + name + ".accept(op);";
	}

	/**
	 * Write SQL statements, each with its semicolon, to stand behind a line
	 * {@code -- migrator:upgrade} or {@code -- migrator:downgrade}. Statements that must
	 * run outside a transaction get sections of their own.
	 * @param draft the draft
	 * @param dialect the database
	 * @param found the schema in the database
	 * @return the statements
	 */
	public RevisionSource sql(RevisionDraft draft, Dialect dialect, DatabaseSchema found) {
		DatabaseSchema after = SchemaProjection.project(found, draft.upgradeOperations());
		return new RevisionSource(List.of(), new SqlStatements(dialect, "upgrade").of(draft.upgrade(), found),
				new SqlStatements(dialect, "downgrade").of(draft.downgrade(), after));
	}

}
