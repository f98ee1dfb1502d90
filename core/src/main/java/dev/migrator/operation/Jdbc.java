package dev.migrator.operation;

import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Run code against the connection of the revision: a data migration. It runs when its
 * turn comes, in the transaction of the revision; offline it is refused.
 *
 * @param description what the code does, for plans and messages
 * @param work the code
 */
public record Jdbc(String description, Consumer<JdbcClient> work) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitJdbc(this);
	}

}
