package dev.migrator.dialect;

import java.util.List;

import dev.migrator.schema.Table;

/**
 * Asks a database how it would store tables, since defaults, checks and computed columns
 * have many spellings and only the database knows its own.
 */
@FunctionalInterface
public interface ExpressionNormalizer {

	/**
	 * Return tables as the database would store them. They have no foreign keys. Nothing
	 * stays behind.
	 * @param tables the tables, each with names for all its constraints
	 * @return a table for each, in the same order and with the names of columns,
	 * constraints and indexes as given; the table as it was given where the database
	 * refuses it
	 */
	List<Table> stored(List<Table> tables);

	/**
	 * Return a normalizer that has no database to ask.
	 * @return the normalizer
	 */
	static ExpressionNormalizer none() {
		return (tables) -> tables;
	}

}
