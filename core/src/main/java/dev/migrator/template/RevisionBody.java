package dev.migrator.template;

import java.util.List;

/**
 * What a written revision does: statements of SQL, or of Java with an
 * {@code Operations op} in reach.
 *
 * @param imports the imports of Java statements, each without the key word and the
 * semicolon, such as {@code static dev.migrator.schema.ColumnTypes.text}
 * @param upgrade the statements of the upgrade, perhaps none
 * @param downgrade the statements of the downgrade, perhaps none
 */
public record RevisionBody(List<String> imports, String upgrade, String downgrade) {

	/** Nothing yet. */
	public static final RevisionBody EMPTY = new RevisionBody(List.of(), "", "");

	/** Copy the list. */
	public RevisionBody {
		imports = List.copyOf(imports);
	}

}
