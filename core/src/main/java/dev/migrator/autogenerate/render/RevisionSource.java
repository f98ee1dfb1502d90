package dev.migrator.autogenerate.render;

import java.util.List;

/**
 * What a revision does, as text.
 *
 * @param imports the imports of Java statements, sorted, each without the key word and
 * the semicolon; empty for SQL
 * @param upgrade the statements of the upgrade, perhaps none
 * @param downgrade the statements of the downgrade, perhaps none
 */
public record RevisionSource(List<String> imports, String upgrade, String downgrade) {

	/** Copy the list. */
	public RevisionSource {
		imports = List.copyOf(imports);
	}

}
