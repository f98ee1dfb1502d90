package dev.migrator.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where the numbers of rows come from: a sequence, or a row of a table that stands for
 * one. Its next value must be the greatest number of the rows, divided by the size of a
 * block, plus a distance at least, so that no number is given again.
 *
 * @param name the name of the sequence or of the table
 * @param row the row of the table, or {@code null} for a sequence
 * @param columns the columns that it numbers
 * @param first the first number
 * @param distance how far above the greatest number the next value is at least
 * @param block how many numbers a value stands for
 */
public record IdGenerator(QualifiedName name, @Nullable Row row, List<NumberedColumn> columns, long first,
		long distance, long block) {

	/** Copy the list. */
	public IdGenerator {
		columns = List.copyOf(columns);
	}

	/**
	 * Return this generator with other columns.
	 * @param newColumns the columns
	 * @return the generator
	 */
	public IdGenerator withColumns(List<NumberedColumn> newColumns) {
		return new IdGenerator(this.name, this.row, newColumns, this.first, this.distance, this.block);
	}

	/**
	 * Return this generator with another distance.
	 * @param newDistance how far above the greatest number the next value is at least
	 * @return the generator
	 */
	public IdGenerator withDistance(long newDistance) {
		return new IdGenerator(this.name, this.row, this.columns, this.first, newDistance, this.block);
	}

	/**
	 * Put together what several models say of one generator. Where they contradict each
	 * other, it is not known.
	 * @param generators the generators
	 * @return the generators, each name and row once, with all columns that it numbers
	 */
	public static List<IdGenerator> merged(List<IdGenerator> generators) {
		Map<List<@Nullable Object>, List<IdGenerator>> byName = new LinkedHashMap<>();
		generators
			.forEach((each) -> byName.computeIfAbsent(Arrays.asList(each.name, each.row), (key) -> new ArrayList<>())
				.add(each));
		return byName.values()
			.stream()
			.filter((same) -> same.stream().map((each) -> each.withColumns(List.of())).distinct().count() == 1)
			.map((same) -> same.get(0)
				.withColumns(same.stream().flatMap((each) -> each.columns.stream()).distinct().toList()))
			.toList();
	}

	/**
	 * A row of a table that stands for a sequence.
	 *
	 * @param valueColumn the column of the next value
	 * @param keyColumn the column that tells rows apart, or {@code null} where there is
	 * one row
	 * @param key the value of that column, or {@code null} where there is none
	 */
	public record Row(String valueColumn, @Nullable String keyColumn, @Nullable String key) {
	}

	/**
	 * A column that is numbered.
	 *
	 * @param table the table
	 * @param column the column
	 */
	public record NumberedColumn(QualifiedName table, String column) {
	}

}
