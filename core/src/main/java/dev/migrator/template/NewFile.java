package dev.migrator.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes files that are not there yet. */
final class NewFile {

	private NewFile() {
	}

	/**
	 * Write a file, with its folders.
	 * @param file the file
	 * @param text the text
	 * @throws TemplateException if it exists already, or cannot be written
	 */
	static void write(Path file, String text) {
		createFolderOf(file);
		try {
			Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
		}
		catch (FileAlreadyExistsException ex) {
			throw new TemplateException("The file '" + file
					+ "' exists already, and nothing was written. Give another message or identifier, or remove it",
					ex);
		}
		catch (IOException ex) {
			throw new TemplateException("The file '" + file + "' cannot be written: " + ex, ex);
		}
	}

	private static void createFolderOf(Path file) {
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null) {
			return;
		}
		try {
			Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new TemplateException("The folder '" + folder + "' cannot be made: '" + ex.getMessage()
					+ "' is in the way or may not be written to; nothing was written. Give another folder", ex);
		}
	}

}
