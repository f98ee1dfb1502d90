package dev.migrator.version;

import java.util.List;

import dev.migrator.operation.CreateTable;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.Identity;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * The tables of this library in the user's database. The companions are named after the
 * version table, so that several migrators can share a database.
 *
 * @param version one row for each maximal applied revision
 * @param history one row for each thing done
 * @param journal at most one row: where a revision stopped that could not be rolled back
 */
public record VersionTables(QualifiedName version, QualifiedName history, QualifiedName journal) {

	/** The only column of a version table. */
	public static final String ROW = "version_num";

	private static final String SUFFIX = "_version";

	private static final int ID_LENGTH = 64;

	/**
	 * Derive the companions from the version table: {@code migrator_version} has
	 * {@code migrator_history} and {@code migrator_journal}.
	 * @param version the version table
	 * @return the tables
	 */
	public static VersionTables of(QualifiedName version) {
		String name = version.name();
		String stem = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
		return new VersionTables(version, version.withName(stem + "_history"), version.withName(stem + "_journal"));
	}

	/**
	 * Return the operations that create the tables where they are absent.
	 * @return the operations
	 */
	public List<CreateTable> creation() {
		return List.of(create(versionTable()), create(historyTable()), create(journalTable()));
	}

	private static CreateTable create(Table table) {
		return new CreateTable(table, true);
	}

	private Table versionTable() {
		return table(this.version, List.of(required(ROW, varchar(ID_LENGTH))), ROW);
	}

	private Table historyTable() {
		Column id = Column.of("id", ColumnTypes.bigint()).withNullable(false).withIdentity(Identity.byDefault());
		return table(this.history,
				List.of(id, required("revision", varchar(ID_LENGTH)), Column.of("message", ColumnTypes.text()),
						required("direction", varchar(16)), Column.of("checksum", varchar(64)),
						Column.of("source_digest", varchar(64)), required("started_at", ColumnTypes.timestamp(6)),
						required("finished_at", ColumnTypes.timestamp(6)),
						required("duration_ms", ColumnTypes.bigint()), Column.of("applied_by", varchar(255)),
						Column.of("host", varchar(255)), Column.of("application", varchar(255)),
						Column.of("tool_version", varchar(64)), required("outcome", varchar(16)),
						Column.of("error", ColumnTypes.text()), Column.of("tag", varchar(255)),
						Column.of("tag_rows", ColumnTypes.text()), Column.of("seal", varchar(64))),
				"id");
	}

	private Table journalTable() {
		return table(this.journal, List.of(required("revision", varchar(ID_LENGTH)), required("direction", varchar(16)),
				required("operation_no", ColumnTypes.integer()), required("statement_no", ColumnTypes.integer()),
				required("state", varchar(16)), required("digest", varchar(64)),
				Column.of("statement", ColumnTypes.text()), required("updated_at", ColumnTypes.timestamp(6))),
				"revision");
	}

	private static Table table(QualifiedName name, List<Column> columns, String key) {
		return new Table(name, columns, List.of(new PrimaryKey(null, List.of(key))), List.of(), null);
	}

	private static Column required(String name, ColumnType type) {
		return Column.of(name, type).withNullable(false);
	}

	private static ColumnType varchar(int length) {
		return new CharacterType(true, length);
	}

}
