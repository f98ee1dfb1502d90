package dev.migrator.integration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of SQL revisions that a test writes.
 *
 * @param path the folder
 */
public record RevisionFolder(Path path) {

	/**
	 * Return the location.
	 * @return the location
	 */
	public String location() {
		return "file:" + this.path;
	}

	/**
	 * Write a revision.
	 * @param id the identifier
	 * @param down the down revisions, or empty
	 * @param sections the sections
	 * @throws IOException when the file cannot be written
	 */
	public void write(String id, String down, String sections) throws IOException {
		Files.writeString(this.path.resolve(id + "_x.sql"), "-- revision: " + id + "\n-- down-revision: " + down
				+ "\n-- message: revision " + id + "\n\n" + sections);
	}

	/**
	 * Write revisions one after another, each with a table of its own.
	 * @param count how many
	 * @throws IOException when a file cannot be written
	 */
	public void line(int count) throws IOException {
		for (int i = 1; i <= count; i++) {
			write("rev%03d".formatted(i), (i == 1) ? "" : "rev%03d".formatted(i - 1),
					"-- migrator:upgrade\ncreate table t%d (id int);\ninsert into t%d values (%d);\n".formatted(i, i, i)
							+ "-- migrator:downgrade\ndrop table t%d;\n".formatted(i));
		}
	}

}
