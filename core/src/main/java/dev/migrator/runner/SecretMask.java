package dev.migrator.runner;

import java.sql.SQLException;
import java.util.List;

import dev.migrator.operation.Execute;
import dev.migrator.version.DatabaseErrors;

/**
 * Writes placeholders instead of their values, which may be passwords, into what leaves
 * the engine: messages, logs and the history. Databases repeat statements in their
 * answers.
 */
final class SecretMask {

	private final List<Execute> statements;

	private SecretMask(List<Execute> statements) {
		this.statements = List.copyOf(statements);
	}

	static SecretMask of(List<FlatOperation> operations) {
		return new SecretMask(operations.stream()
			.map(FlatOperation::operation)
			.filter(Execute.class::isInstance)
			.map(Execute.class::cast)
			.filter((each) -> each.source() != null)
			.toList());
	}

	String shown(String text) {
		String shown = text;
		for (Execute each : this.statements) {
			shown = each.mask(shown);
		}
		return shown;
	}

	/**
	 * Return the error, or one that says the same without the values.
	 * @param error the error
	 * @return an error that may be logged
	 */
	Exception shown(Exception error) {
		SQLException sql = DatabaseErrors.find(error);
		if (sql == null || sql.getMessage() == null || shown(sql.getMessage()).equals(sql.getMessage())) {
			return error;
		}
		SQLException masked = new SQLException(shown(sql.getMessage()), sql.getSQLState(), sql.getErrorCode());
		masked.setStackTrace(sql.getStackTrace());
		return masked;
	}

}
