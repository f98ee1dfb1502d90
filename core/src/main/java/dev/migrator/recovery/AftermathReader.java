package dev.migrator.recovery;

import dev.migrator.dialect.Dialect;
import dev.migrator.operation.Operation;
import dev.migrator.script.SqlWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how an operation ended of which nobody saw the end. An operation is judged as
 * a whole, whichever of its statements was cut off, since databases that commit in its
 * middle do each statement entirely or not at all.
 */
public final class AftermathReader {

	private final Dialect dialect;

	/**
	 * Create a reader.
	 * @param dialect the dialect of the database
	 */
	public AftermathReader(Dialect dialect) {
		this.dialect = dialect;
	}

	/**
	 * Look at the catalog.
	 * @param catalog the catalog as it is now
	 * @param operation the operation
	 * @param statement the statement that was cut off, as the journal has it, or
	 * {@code null} when not known
	 * @return what was found
	 */
	public Aftermath read(CatalogView catalog, Operation operation, @Nullable String statement) {
		LiveObjects live = new LiveObjects(catalog, this.dialect);
		return operation.accept(
				new TableAftermath(live, new StatementAftermath(live, new SqlWords(this.dialect.name()), statement)));
	}

}
