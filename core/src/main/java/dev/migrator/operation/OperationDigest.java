package dev.migrator.operation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Computes the digest of what operations do, whatever the source looks like that they
 * come from.
 */
public final class OperationDigest {

	private final UnaryOperator<String> sql;

	/**
	 * Create the computation.
	 * @param sql writes statements of equal meaning as equal text
	 */
	public OperationDigest(UnaryOperator<String> sql) {
		this.sql = sql;
	}

	/**
	 * Compute the digest.
	 * @param operations the operations in order
	 * @return 64 lower-case hex digits of SHA-256
	 */
	public String digest(List<Operation> operations) {
		StringBuilder text = new StringBuilder();
		operations.forEach((each) -> append(text, each));
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(text.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	private void append(StringBuilder text, Operation operation) {
		text.append(operation.getClass().getSimpleName()).append('{');
		if (operation instanceof Execute execute) {
			text.append(this.sql.apply(execute.sql()));
		}
		else if (operation instanceof Jdbc jdbc) {
			text.append(jdbc.description());
		}
		else if (operation instanceof Autocommit block) {
			block.operations().forEach((each) -> append(text, each));
		}
		else if (operation instanceof BatchAlterTable batch) {
			text.append(batch.table());
			batch.operations().forEach((each) -> append(text, each));
		}
		else if (operation instanceof BulkInsert insert) {
			append(text, insert);
		}
		else if (operation instanceof CustomOperation custom) {
			text.append(custom.description());
		}
		else {
			text.append(operation);
		}
		text.append("}\n");
	}

	private static void append(StringBuilder text, BulkInsert insert) {
		text.append(insert.table()).append(insert.columns());
		for (List<@Nullable Object> row : insert.rows()) {
			text.append(Arrays.deepToString(row.toArray()));
		}
	}

}
