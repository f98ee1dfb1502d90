package dev.migrator.dialect;

import java.util.stream.Collectors;

import dev.migrator.operation.NumberSource;
import dev.migrator.operation.RestartAbove;
import dev.migrator.schema.QualifiedName;

/**
 * Writes statements after which a sequence or an identity column goes on above numbers
 * that are there, so that it gives none of them again.
 */
public class RestartClause {

	private final Quoting quoting;

	/**
	 * Create the clause.
	 * @param quoting names and literals
	 */
	public RestartClause(Quoting quoting) {
		this.quoting = quoting;
	}

	/**
	 * Return the query for the number that a sequence goes on with. Sequences as sources
	 * need {@link #given(QualifiedName)}.
	 * @param above the numbers that it goes on above
	 * @return the query, which always has one row
	 */
	public final String next(RestartAbove above) {
		NumberSource only = above.sources().get(0);
		String column = only.column();
		boolean single = above.sources().size() == 1 && column != null;
		String number = (single && column != null) ? this.quoting.name(column) : "n";
		String from = single ? this.quoting.name(only.object())
				: above.sources()
					.stream()
					.map(this::greatest)
					.collect(Collectors.joining(" union all ", "(", ") as numbers"));
		return "select coalesce(" + blocks("max(" + number + ")", above.block()) + ", "
				+ Math.floorDiv(above.first() - 1, above.block()) + ")" + distance(above.distance()) + " from " + from
				+ " where " + number + " >= " + above.first();
	}

	private String greatest(NumberSource source) {
		return (source.column() != null) ? "select max(" + this.quoting.name(source.column()) + ") as n from "
				+ this.quoting.name(source.object()) : given(source.object());
	}

	// Databases differ in what a division of integers is, unless nothing remains.
	private static String blocks(String number, long block) {
		return (block == 1) ? number : "(" + number + " - " + number + " % " + block + ") / " + block;
	}

	private static String distance(long distance) {
		return (distance == 0) ? "" : ((distance > 0) ? " + " : " - ") + Math.abs(distance);
	}

	/**
	 * Return the query for a number that a sequence has given, or not above one that it
	 * gives next.
	 * @param sequence the sequence
	 * @return a query of one column, {@code n}
	 */
	protected String given(QualifiedName sequence) {
		throw new UnsupportedOperationException("what sequence '" + sequence + "' has given cannot be asked for");
	}

	/**
	 * Return what lets a sequence go on above numbers.
	 * @param sequence the sequence
	 * @param above the numbers
	 * @return the statement
	 */
	protected String sequence(QualifiedName sequence, RestartAbove above) {
		return "alter sequence " + this.quoting.name(sequence) + " restart with (" + next(above) + ")";
	}

	/**
	 * Return the quoting.
	 * @return names and literals
	 */
	protected final Quoting quoting() {
		return this.quoting;
	}

}
