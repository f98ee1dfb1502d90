package dev.migrator.operation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Computes the digest of what operations do, whatever the source looks like that they
 * come from. The text of SQL counts by its meaning, the code of {@code jdbc} by its
 * description, a custom operation by its description. The place in a file does not count.
 */
public final class OperationDigest {

	private final CanonicalText canonical;

	/**
	 * Create the computation.
	 * @param sql writes statements and expressions of equal meaning as equal text
	 */
	public OperationDigest(UnaryOperator<String> sql) {
		this.canonical = new CanonicalText(sql);
	}

	/**
	 * Compute the digest.
	 * @param operations the operations in order
	 * @return 64 lower-case hex digits of SHA-256
	 */
	public String digest(List<Operation> operations) {
		try {
			byte[] text = this.canonical.of(operations).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
