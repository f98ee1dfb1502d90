package dev.migrator.script;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipException;

/**
 * The files of a folder in a jar, as its directory lists them. The jar stays open as long
 * as they are read.
 *
 * @param jar the jar
 * @param url the URL of the folder, which ends with a slash
 * @param folder the path of the folder in the jar, which ends with a slash or is empty
 */
record JarFiles(JarFile jar, String url, String folder) {

	private static final int LARGEST_READ_AT_ONCE = 1 << 20;

	List<RevisionFile> list() {
		List<RevisionFile> found = new ArrayList<>();
		Enumeration<JarEntry> entries = this.jar.entries();
		while (entries.hasMoreElements()) {
			JarEntry entry = entries.nextElement();
			String name = entry.getName();
			if (name.startsWith(this.folder) && LocationScan.isCandidate(name)) {
				found.add(new JarEntryFile(this, entry));
			}
		}
		return found;
	}

	/**
	 * A file in a jar.
	 *
	 * @param files the jar
	 * @param entry the entry
	 */
	private record JarEntryFile(JarFiles files, JarEntry entry) implements RevisionFile {

		@Override
		public String path() {
			return this.entry.getName().substring(this.files.folder.length());
		}

		@Override
		public String source() {
			return this.files.url + path();
		}

		@Override
		public byte[] bytes() throws IOException {
			try (InputStream stream = this.files.jar.getInputStream(this.entry)) {
				long size = this.entry.getSize();
				return (size >= 0 && size <= LARGEST_READ_AT_ONCE) ? whole(stream, (int) size) : stream.readAllBytes();
			}
		}

		// Without the buffers of an end that is not known.
		private static byte[] whole(InputStream stream, int size) throws IOException {
			byte[] bytes = new byte[size];
			int read = stream.readNBytes(bytes, 0, size);
			if (read < size || stream.read() >= 0) {
				throw new ZipException("its size is not the one that the directory of the jar says");
			}
			return bytes;
		}

		@Override
		public void addTo(ListingDigest digest) throws IOException {
			if (this.entry.getSize() < 0 || this.entry.getCrc() < 0) {
				digest.add(path(), bytes());
			}
			else {
				digest.add(path(), this.entry.getSize(), this.entry.getCrc());
			}
		}

	}

}
