package dev.migrator.operation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The values of one row in the order of the columns.
 *
 * @param values the values; see {@link BulkInsert} for their types
 */
public record Row(List<@Nullable Object> values) {

	/** Copy the values. */
	public Row {
		values = Collections.unmodifiableList(new ArrayList<@Nullable Object>(values));
	}

	static Row of(@Nullable Object... values) {
		return new Row(Arrays.asList(values));
	}

}
