package dev.migrator.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.ColumnAlteration;
import dev.migrator.operation.NumberSource;
import dev.migrator.operation.RestartAbove;
import dev.migrator.operation.Setting;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes changes of a column as the SQL standard does, in Alembic's order: type,
 * nullability, default, identity, comment, name.
 */
public class AlterColumnClause {

	private final Quoting quoting;

	private final TypeRules types;

	private final SequenceClause sequences;

	private final CommentClause comments;

	/**
	 * Create the clause.
	 * @param quoting names and literals
	 * @param types the spelling of types
	 * @param sequences options of identity columns
	 */
	public AlterColumnClause(Quoting quoting, TypeRules types, SequenceClause sequences) {
		this(quoting, types, sequences, new CommentClause(quoting));
	}

	/**
	 * Create the clause.
	 * @param quoting names and literals
	 * @param types the spelling of types
	 * @param sequences options of identity columns
	 * @param comments statements about comments
	 */
	public AlterColumnClause(Quoting quoting, TypeRules types, SequenceClause sequences, CommentClause comments) {
		this.quoting = quoting;
		this.types = types;
		this.sequences = sequences;
		this.comments = comments;
	}

	/**
	 * Return whether the column as it is has to be known.
	 * @param alteration what changes
	 * @return whether it has
	 */
	protected boolean needsColumn(ColumnAlteration alteration) {
		return alteration.identity() != null;
	}

	/**
	 * Return whether less has to be written when the column as it is is known.
	 * @param alteration what changes
	 * @return whether it has
	 */
	protected boolean usesColumn(ColumnAlteration alteration) {
		return false;
	}

	final Optional<Column> before(AlterColumn operation, TableLookup tables) {
		Column given = operation.before();
		if (given != null) {
			return Optional.of(given);
		}
		ColumnAlteration alteration = operation.alteration();
		Optional<Table> table = Optional.empty();
		if (needsColumn(alteration)) {
			table = tables.table(operation.table());
		}
		else if (usesColumn(alteration)) {
			table = tables.tableIfKnown(operation.table());
		}
		return table.flatMap((known) -> known.column(operation.column()));
	}

	/**
	 * Return what changes a column.
	 * @param operation the operation
	 * @param before the column as it is, or {@code null} when not known
	 * @return the steps in order, empty when nothing changes
	 */
	public final List<DdlStep> steps(AlterColumn operation, @Nullable Column before) {
		List<DdlStep> steps = new ArrayList<>(definition(operation, before));
		ColumnAlteration alteration = operation.alteration();
		RestartAbove rows = rows(operation, before);
		if (rows != null) {
			steps.addAll(numbering(operation, rows));
		}
		if (alteration.comment() != null) {
			steps.add(this.comments.column(operation.table(), operation.column(), alteration.comment().value()));
		}
		if (alteration.newName() != null) {
			steps.addAll(rename(operation, alteration.newName()));
		}
		return steps;
	}

	/**
	 * Return what lets a column that becomes an identity column go on above the numbers
	 * of its rows, where the database does not do so by itself.
	 * @param operation the operation
	 * @param rows the numbers of the rows
	 * @return the steps in order
	 */
	protected List<DdlStep> numbering(AlterColumn operation, RestartAbove rows) {
		return List.of();
	}

	/**
	 * Return the numbers that a column goes on above when it becomes an identity column.
	 * @param operation the operation
	 * @param before the column as it is, or {@code null} when not known
	 * @return the numbers of its rows, or {@code null} when it does not become one that
	 * ascends
	 */
	protected static @Nullable RestartAbove rows(AlterColumn operation, @Nullable Column before) {
		Setting<Identity> setting = operation.alteration().identity();
		Identity identity = (setting != null) ? setting.value() : null;
		if (identity == null || before == null || before.identity() != null
				|| (identity.increment() != null && identity.increment() < 0)) {
			return null;
		}
		return new RestartAbove(List.of(new NumberSource(operation.table(), operation.column())),
				(identity.start() != null) ? identity.start() : 1, 1, 1);
	}

	/**
	 * Return what changes the type, the nullability, the default and the identity of a
	 * column.
	 * @param operation the operation
	 * @param before the column as it is, or {@code null} when not known
	 * @return the steps in order
	 */
	protected List<DdlStep> definition(AlterColumn operation, @Nullable Column before) {
		ColumnAlteration alteration = operation.alteration();
		if (alteration.identity() != null && alteration.type() != null) {
			return separately(operation, before);
		}
		List<String> actions = new ArrayList<>();
		Setting<Identity> identity = alteration.identity();
		Identity newIdentity = (identity != null) ? identity.value() : null;
		if (identity != null && newIdentity == null) {
			actions.add("drop identity");
		}
		addOldDefault(actions, alteration, newIdentity, before);
		addType(actions, alteration);
		addNullability(actions, alteration, newIdentity, before);
		if (alteration.defaultValue() != null && alteration.defaultValue().value() != null) {
			actions.add("set default " + alteration.defaultValue().value().expression());
		}
		if (newIdentity != null) {
			actions.add(identity(newIdentity, before));
		}
		String prefix = "alter column " + this.quoting.name(operation.column()) + " ";
		return actions.stream()
			.map((action) -> DdlStep.action(operation.table(), operation.column(), prefix + action))
			.toList();
	}

	// PostgreSQL 18, ALTER TABLE: whether a type can be an identity is asked before any
	// action of the statement runs.
	private List<DdlStep> separately(AlterColumn operation, @Nullable Column before) {
		ColumnAlteration all = operation.alteration();
		ColumnAlteration identity = new ColumnAlteration(null, null, null, null, null, all.identity(), null);
		ColumnAlteration rest = new ColumnAlteration(null, all.type(), all.using(), all.nullable(), all.defaultValue(),
				null, null);
		boolean drops = all.identity() != null && all.identity().value() == null;
		List<DdlStep> steps = new ArrayList<>();
		for (ColumnAlteration part : drops ? List.of(identity, rest) : List.of(rest, identity)) {
			definition(new AlterColumn(operation.table(), operation.column(), part, operation.before()), before)
				.forEach((step) -> steps.add((part == identity)
						? DdlStep.statement("alter table " + this.quoting.name(operation.table()) + " " + step.text())
						: step));
		}
		return steps;
	}

	private static void addOldDefault(List<String> actions, ColumnAlteration alteration, @Nullable Identity newIdentity,
			@Nullable Column before) {
		Setting<ColumnDefault> setting = alteration.defaultValue();
		boolean taken = setting != null && setting.value() == null;
		boolean inTheWay = setting != null && alteration.type() != null;
		boolean replaced = newIdentity != null && before != null && before.defaultValue() != null;
		if (taken || inTheWay || replaced) {
			actions.add("drop default");
		}
	}

	private void addType(List<String> actions, ColumnAlteration alteration) {
		if (alteration.type() != null) {
			String using = (alteration.using() != null) ? " using " + alteration.using() : "";
			actions.add("set data type " + this.types.render(alteration.type()) + using);
		}
	}

	private static void addNullability(List<String> actions, ColumnAlteration alteration,
			@Nullable Identity newIdentity, @Nullable Column before) {
		Boolean nullable = alteration.nullable();
		if (nullable != null) {
			actions.add(nullable ? "drop not null" : "set not null");
		}
		else if (newIdentity != null && before != null && before.nullable()) {
			actions.add("set not null");
		}
	}

	/**
	 * Return the action that gives a column an identity or changes the one it has.
	 * @param identity the new identity
	 * @param before the column as it is, or {@code null} when not known
	 * @return the action without {@code alter column} and the name
	 */
	protected String identity(Identity identity, @Nullable Column before) {
		Identity old = (before != null) ? before.identity() : null;
		if (old == null) {
			return "add " + this.sequences.identity(identity);
		}
		return "set generated " + this.sequences.generation(identity) + options(identity, old);
	}

	/**
	 * Return the options that change an identity. A number that is no longer given goes
	 * back to 1.
	 * @param identity the new identity
	 * @param old the old identity, or {@code null} for none
	 * @return the options, each with {@code set} and a blank before it
	 */
	protected final String options(Identity identity, @Nullable Identity old) {
		return option(" set start with ", identity.start(), (old != null) ? old.start() : null)
				+ option(" set increment by ", identity.increment(), (old != null) ? old.increment() : null);
	}

	private static String option(String option, @Nullable Long value, @Nullable Long old) {
		if (value == null && old == null) {
			return "";
		}
		return option + ((value != null) ? value : 1);
	}

	/**
	 * Return what renames a column.
	 * @param operation the operation
	 * @param newName the new name
	 * @return the steps
	 */
	protected List<DdlStep> rename(AlterColumn operation, String newName) {
		return List.of(DdlStep.statement("alter table " + this.quoting.name(operation.table()) + " "
				+ rename(this.quoting.name(operation.column()), this.quoting.name(newName))));
	}

	/**
	 * Return the action that renames a column.
	 * @param column the quoted old name
	 * @param newName the quoted new name
	 * @return the action
	 */
	protected String rename(String column, String newName) {
		return "rename column " + column + " to " + newName;
	}

}
