package dev.migrator.script;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** The files of a folder and of the folders in it. */
final class FolderFiles extends SimpleFileVisitor<Path> {

	private final Path root;

	private final List<RevisionFile> found = new ArrayList<>();

	private FolderFiles(Path root) {
		this.root = root;
	}

	static List<RevisionFile> list(Path root) throws IOException {
		FolderFiles files = new FolderFiles(root);
		if (Files.isDirectory(root)) {
			Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, files);
		}
		return files.found;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
		String path = this.root.relativize(file).toString().replace(File.separatorChar, '/');
		if (LocationScan.isCandidate(path)) {
			this.found.add(new FolderFile(path, file));
		}
		return FileVisitResult.CONTINUE;
	}

	/**
	 * A file of a folder.
	 *
	 * @param path the path below the location
	 * @param file the file
	 */
	private record FolderFile(String path, Path file) implements RevisionFile {

		@Override
		public String source() {
			try {
				return this.file.toUri().toURL().toString();
			}
			catch (IOException ex) {
				return this.file.toString();
			}
		}

		@Override
		public byte[] bytes() throws IOException {
			return Files.readAllBytes(this.file);
		}

	}

}
