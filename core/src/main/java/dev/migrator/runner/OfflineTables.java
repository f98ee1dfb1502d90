package dev.migrator.runner;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.dialect.TableLookup;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.CustomOperation;
import dev.migrator.operation.Execute;
import dev.migrator.operation.Jdbc;
import dev.migrator.operation.Operation;
import dev.migrator.operation.ProjectionException;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.revision.MigratorException;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import dev.migrator.script.SqlWords;

/**
 * Knows tables from the operations that made them, without a connection. A table that SQL
 * or code may have changed since is no longer known. Nothing is computed before somebody
 * asks.
 */
final class OfflineTables implements TableLookup {

	private static final int SHOWN = 60;

	private static final int WORDS = 16;

	private static final Set<String> TABLE_PARTS = Set.of("table", "index");

	private static final Set<String> OBJECTS = Set.of("table", "index", "trigger", "view", "function", "procedure",
			"sequence");

	/**
	 * An operation of a revision.
	 *
	 * @param revision the identifier
	 * @param operation the operation
	 */
	record Done(String revision, Operation operation) {

	}

	private final Dialect dialect;

	private final SqlWords words;

	private final Consumer<OfflineTables> start;

	private final Deque<Done> waiting = new ArrayDeque<>();

	private final Map<QualifiedName, String> doubts = new HashMap<>();

	private DatabaseSchema schema = DatabaseSchema.empty();

	private DatabaseSchema initial = DatabaseSchema.empty();

	private boolean started;

	private boolean settling;

	private @Nullable String unreadable;

	/**
	 * Create the lookup.
	 * @param dialect the dialect
	 * @param start tells what was before, when somebody asks
	 */
	OfflineTables(Dialect dialect, Consumer<OfflineTables> start) {
		this.dialect = dialect;
		this.words = new SqlWords(dialect.name());
		this.start = start;
	}

	/**
	 * Begin with a schema that was read.
	 * @param read the schema
	 */
	void begin(DatabaseSchema read) {
		this.schema = read;
	}

	boolean isUntouched(QualifiedName name) {
		Optional<Table> now = tableIfKnown(name);
		return now.isPresent() && now.equals(this.initial.table(name));
	}

	void add(String revision, Operation operation) {
		this.waiting.add(new Done(revision, operation));
	}

	@Override
	public Optional<Table> table(QualifiedName name) {
		return Optional.of(tableIfKnown(name).orElseThrow(() -> new TableNotKnownException(name, reason(name))));
	}

	@Override
	public Optional<Table> tableIfKnown(QualifiedName name) {
		if (!this.settling) {
			this.settling = true;
			settle();
			this.settling = false;
		}
		return (this.unreadable != null) ? Optional.empty() : this.schema.table(name);
	}

	private String reason(QualifiedName name) {
		String unread = this.unreadable;
		return (unread != null) ? unread
				: this.doubts.getOrDefault(name, "no operation of an earlier revision makes it");
	}

	private void settle() {
		if (!this.started) {
			this.started = true;
			start();
		}
		while (!this.waiting.isEmpty()) {
			apply(this.waiting.remove());
		}
	}

	private void start() {
		try {
			this.start.accept(this);
			this.initial = this.schema;
		}
		catch (MigratorException ex) {
			this.unreadable = "the revisions before cannot be read (" + ex.getMessage() + ")";
		}
	}

	void apply(Done done) {
		Operation operation = done.operation();
		if (operation instanceof Jdbc jdbc) {
			List.copyOf(this.schema.tables())
				.forEach((table) -> doubt(table.name(),
						"revision '" + done.revision() + "' ran code (" + jdbc.description() + ") after it was made"));
		}
		else if (operation instanceof Execute execute) {
			sql(done.revision(), execute.sql());
		}
		else if (operation instanceof CustomOperation) {
			custom(done);
		}
		else {
			project(done);
		}
	}

	private void custom(Done done) {
		for (SqlStatement each : this.dialect.compiler().compile(done.operation(), this)) {
			sql(done.revision(), each.sql());
		}
	}

	private void sql(String revision, String sql) {
		if (StatementKind.of(this.words, sql) == StatementKind.CHANGE || leavesTables(sql)) {
			return;
		}
		for (Table each : List.copyOf(this.schema.tables())) {
			Pattern mention = Pattern.compile("(?i)(?<!\\w)" + Pattern.quote(each.name().name()) + "(?!\\w)");
			if (mention.matcher(sql).find()) {
				doubt(each.name(), "revision '" + revision + "' may have changed it with '" + shortened(sql) + "'");
			}
		}
	}

	// Where a table is made anew to change it, its triggers and views must be known, too.
	private boolean leavesTables(String sql) {
		return !this.dialect.features().has(DialectFeature.TABLE_REBUILD) && this.words.first(sql, WORDS)
			.stream()
			.filter(OBJECTS::contains)
			.findFirst()
			.filter((object) -> !TABLE_PARTS.contains(object))
			.isPresent();
	}

	private void project(Done done) {
		if (done.operation() instanceof CreateTable creation) {
			QualifiedName name = creation.table().name();
			if (creation.ifNotExists() && this.schema.table(name).isEmpty()) {
				doubt(name, "revision '" + done.revision() + "' makes it only if it did not exist");
				return;
			}
			this.doubts.remove(name);
		}
		try {
			this.schema = SchemaProjection.project(this.schema, done.operation());
		}
		catch (ProjectionException ex) {
			List.copyOf(this.schema.tables())
				.stream()
				.filter((table) -> ex.subject().contains(table.name().name()))
				.forEach((table) -> doubt(table.name(), "in revision '" + done.revision() + "' " + ex.getMessage()));
		}
	}

	private void doubt(QualifiedName table, String reason) {
		this.schema = this.schema
			.withTables(this.schema.tables().stream().filter((each) -> !each.name().equals(table)).toList());
		this.doubts.put(table, reason);
	}

	private static String shortened(String sql) {
		String line = sql.strip().replaceAll("\\s+", " ");
		return (line.length() > SHOWN) ? line.substring(0, SHOWN) + "..." : line;
	}

}
