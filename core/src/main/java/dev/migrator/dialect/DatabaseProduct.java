package dev.migrator.dialect;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a JDBC driver says about a database.
 *
 * @param name the product name
 * @param version the version as text
 * @param major the major version
 * @param minor the minor version
 */
public record DatabaseProduct(String name, String version, int major, int minor) {

	private static final Pattern PATCH = Pattern.compile("\\d+\\.\\d+\\.(\\d{1,6})");

	/**
	 * Ask the driver.
	 * @param metaData the driver's answers
	 * @return the product
	 * @throws SQLException when the driver cannot answer
	 */
	public static DatabaseProduct of(DatabaseMetaData metaData) throws SQLException {
		return new DatabaseProduct(metaData.getDatabaseProductName(), metaData.getDatabaseProductVersion(),
				metaData.getDatabaseMajorVersion(), metaData.getDatabaseMinorVersion());
	}

	/**
	 * Return whether the version is at least another one.
	 * @param otherMajor the major version
	 * @param otherMinor the minor version
	 * @return whether it is
	 */
	public boolean isAtLeast(int otherMajor, int otherMinor) {
		return this.major > otherMajor || (this.major == otherMajor && this.minor >= otherMinor);
	}

	/**
	 * Return whether the version is at least another one, down to its third number.
	 * @param otherMajor the major version
	 * @param otherMinor the minor version
	 * @param otherPatch the third number
	 * @return whether it is
	 */
	public boolean isAtLeast(int otherMajor, int otherMinor, int otherPatch) {
		if (this.major != otherMajor || this.minor != otherMinor) {
			return isAtLeast(otherMajor, otherMinor);
		}
		Matcher patch = PATCH.matcher(this.version);
		return patch.lookingAt() && Integer.parseInt(patch.group(1)) >= otherPatch;
	}

}
