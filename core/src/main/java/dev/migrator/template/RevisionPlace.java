package dev.migrator.template;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a new revision goes.
 *
 * @param folder the folder
 * @param packageName the package of a Java revision, empty for SQL
 * @param notes what the user should know about the place
 */
record RevisionPlace(Path folder, String packageName, List<String> notes) {

}
