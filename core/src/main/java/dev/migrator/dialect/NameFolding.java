package dev.migrator.dialect;

import java.util.Locale;

/**
 * Says which name in a catalog stands for which name in the schema records. The rule
 * follows from {@link Quoting}: a name that is written bare is folded by the database,
 * any other name is kept as it is.
 * <ul>
 * <li>A database that folds to upper case: {@code users} is {@code USERS} in the catalog,
 * and back. A name that is quoted, {@code Users} or {@code order}, is the same in the
 * catalog.</li>
 * <li>What is left is a name in the catalog that would be folded if it was written bare,
 * such as {@code users} in lower case. Its name in the records keeps the quotes:
 * {@code "users"}. So does a name that begins and ends with a quote.</li>
 * </ul>
 * Both directions together give back what they got, for every name in a catalog.
 */
public final class NameFolding {

	private final Quoting quoting;

	private final boolean upperCase;

	private NameFolding(Quoting quoting, boolean upperCase) {
		this.quoting = quoting;
		this.upperCase = upperCase;
	}

	/**
	 * Return the folding of a database that keeps bare names in upper case.
	 * @param quoting which names are written bare
	 * @return the folding
	 */
	public static NameFolding toUpperCase(Quoting quoting) {
		return new NameFolding(quoting, true);
	}

	/**
	 * Return the folding of a database that keeps bare names as they are, or in lower
	 * case as they are written.
	 * @param quoting which names are written bare
	 * @return the folding
	 */
	public static NameFolding none(Quoting quoting) {
		return new NameFolding(quoting, false);
	}

	/**
	 * Return whether a name carries its own quotes.
	 * @param name the name
	 * @return whether it begins and ends with a double quote and is quoted correctly
	 */
	public static boolean isDelimited(String name) {
		return name.length() > 2 && name.startsWith("\"") && name.endsWith("\"")
				&& inner(name).replace("\"\"", "").indexOf('"') < 0;
	}

	/**
	 * Return the name that stands in the records for a name in the catalog.
	 * @param catalogName the name in the catalog
	 * @return the name in the records
	 */
	public String fromCatalog(String catalogName) {
		String lower = catalogName.toLowerCase(Locale.ROOT);
		if (this.upperCase && upper(lower).equals(catalogName) && isBare(lower)) {
			return lower;
		}
		if (isDelimited(catalogName) || (this.upperCase && isBare(catalogName))) {
			return "\"" + catalogName.replace("\"", "\"\"") + "\"";
		}
		return catalogName;
	}

	/**
	 * Return the name in the catalog that a name in the records stands for.
	 * @param name the name in the records
	 * @return the name in the catalog
	 */
	public String toCatalog(String name) {
		if (isDelimited(name)) {
			return inner(name).replace("\"\"", "\"");
		}
		return (this.upperCase && isBare(name)) ? upper(name) : name;
	}

	private boolean isBare(String name) {
		return !isDelimited(name) && this.quoting.name(name).equals(name);
	}

	private static String upper(String name) {
		return name.toUpperCase(Locale.ROOT);
	}

	private static String inner(String name) {
		return name.substring(1, name.length() - 1);
	}

}
