package dev.migrator.dialect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import dev.migrator.operation.AlterSequence;
import dev.migrator.operation.RestartAbove;

/**
 * The parts that statements are put together from. A dialect replaces those that it
 * spells in another way.
 *
 * @param quoting names and literals
 * @param columns column definitions
 * @param columnChanges changes of columns
 * @param constraints constraint definitions
 * @param indexes statements about indexes
 * @param sequences options of sequences and identity columns
 * @param inserts inserts of rows
 * @param comments statements about comments
 * @param restarts statements after which sequences go on elsewhere
 */
public record SqlClauses(Quoting quoting, ColumnClause columns, AlterColumnClause columnChanges,
		ConstraintClause constraints, IndexClause indexes, SequenceClause sequences, InsertClause inserts,
		CommentClause comments, RestartClause restarts) {

	/**
	 * Return the parts as the SQL standard has them.
	 * @param quoting names and literals
	 * @param types the spelling of types
	 * @param features what the database can do
	 * @return the parts
	 */
	public static SqlClauses ansi(Quoting quoting, TypeRules types, DialectFeatures features) {
		SequenceClause sequences = new SequenceClause();
		return new SqlClauses(quoting, new ColumnClause(quoting, types, sequences),
				new AlterColumnClause(quoting, types, sequences), new ConstraintClause(quoting),
				new IndexClause(quoting, features), sequences, new InsertClause(quoting), new CommentClause(quoting),
				new RestartClause(quoting));
	}

	/**
	 * Return these parts with another writer of column definitions.
	 * @param other the writer
	 * @return the parts
	 */
	public SqlClauses withColumns(ColumnClause other) {
		return new SqlClauses(this.quoting, other, this.columnChanges, this.constraints, this.indexes, this.sequences,
				this.inserts, this.comments, this.restarts);
	}

	/**
	 * Return these parts with another writer of column changes.
	 * @param other the writer
	 * @return the parts
	 */
	public SqlClauses withColumnChanges(AlterColumnClause other) {
		return new SqlClauses(this.quoting, this.columns, other, this.constraints, this.indexes, this.sequences,
				this.inserts, this.comments, this.restarts);
	}

	/**
	 * Return these parts with another writer of indexes.
	 * @param other the writer
	 * @return the parts
	 */
	public SqlClauses withIndexes(IndexClause other) {
		return new SqlClauses(this.quoting, this.columns, this.columnChanges, this.constraints, other, this.sequences,
				this.inserts, this.comments, this.restarts);
	}

	/**
	 * Return these parts with another writer of sequences.
	 * @param other the writer
	 * @return the parts
	 */
	public SqlClauses withSequences(SequenceClause other) {
		return new SqlClauses(this.quoting, this.columns, this.columnChanges, this.constraints, this.indexes, other,
				this.inserts, this.comments, this.restarts);
	}

	/**
	 * Return these parts with another writer of inserts.
	 * @param other the writer
	 * @return the parts
	 */
	public SqlClauses withInserts(InsertClause other) {
		return new SqlClauses(this.quoting, this.columns, this.columnChanges, this.constraints, this.indexes,
				this.sequences, other, this.comments, this.restarts);
	}

	/**
	 * Return these parts with another writer of constraints.
	 * @param other the writer
	 * @return the parts
	 */
	public SqlClauses withConstraints(ConstraintClause other) {
		return new SqlClauses(this.quoting, this.columns, this.columnChanges, other, this.indexes, this.sequences,
				this.inserts, this.comments, this.restarts);
	}

	/**
	 * Return these parts with another writer of comments.
	 * @param other the writer
	 * @return the parts
	 */
	public SqlClauses withComments(CommentClause other) {
		return new SqlClauses(this.quoting, this.columns, this.columnChanges, this.constraints, this.indexes,
				this.sequences, this.inserts, other, this.restarts);
	}

	/**
	 * Return these parts with another writer of restarts.
	 * @param other the writer
	 * @return the parts
	 */
	public SqlClauses withRestarts(RestartClause other) {
		return new SqlClauses(this.quoting, this.columns, this.columnChanges, this.constraints, this.indexes,
				this.sequences, this.inserts, this.comments, other);
	}

	/**
	 * Return what changes a sequence.
	 * @param operation the operation
	 * @return the steps, none where nothing changes
	 */
	List<DdlStep> changes(AlterSequence operation) {
		List<DdlStep> steps = new ArrayList<>();
		String options = this.sequences.options(operation.alteration());
		if (!options.isEmpty()) {
			steps.add(DdlStep.statement("alter sequence " + this.quoting.name(operation.sequence()) + options));
		}
		RestartAbove above = operation.alteration().restartAbove();
		if (above != null) {
			steps.add(DdlStep.statement(this.restarts.sequence(operation.sequence(), above)));
		}
		return steps;
	}

	/**
	 * Return quoted names in a list.
	 * @param quoting the quoting
	 * @param names the names in order
	 * @return the names, separated by commas, without parentheses
	 */
	static String names(Quoting quoting, Collection<String> names) {
		return names.stream().map(quoting::name).collect(Collectors.joining(", "));
	}

}
