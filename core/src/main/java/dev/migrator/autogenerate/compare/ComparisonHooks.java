package dev.migrator.autogenerate.compare;

import java.util.Optional;

import dev.migrator.schema.Column;
import dev.migrator.schema.QualifiedName;

/** The user's own word on what is the same. */
public interface ComparisonHooks {

	/**
	 * Say whether a column has the type that is wanted.
	 * @param table the table
	 * @param found the column in the database
	 * @param wanted the column in the model
	 * @return whether it has, or empty to leave it to the rules
	 */
	default Optional<Boolean> sameType(QualifiedName table, Column found, Column wanted) {
		return Optional.empty();
	}

	/**
	 * Say whether a column has the default that is wanted.
	 * @param table the table
	 * @param found the column in the database
	 * @param wanted the column in the model
	 * @return whether it has, or empty to leave it to the rules
	 */
	default Optional<Boolean> sameDefault(QualifiedName table, Column found, Column wanted) {
		return Optional.empty();
	}

	/**
	 * Return hooks that leave everything to the rules.
	 * @return the hooks
	 */
	static ComparisonHooks none() {
		return new ComparisonHooks() {
		};
	}

}
