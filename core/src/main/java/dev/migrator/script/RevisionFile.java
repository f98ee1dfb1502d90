package dev.migrator.script;

import java.io.IOException;

/** A file or class of a location. Nothing of it is read before it is asked for. */
interface RevisionFile {

	/**
	 * Return the path below the location, with forward slashes.
	 * @return the path
	 */
	String path();

	/**
	 * Return where the file is, for messages and to tell files apart.
	 * @return a URL
	 */
	String source();

	/**
	 * Return the folder that the class path of a class in this location begins at.
	 * @param classFile the path of the class file from there
	 * @return a URL that ends with a slash
	 */
	default String root(String classFile) {
		return source().substring(0, source().length() - classFile.length());
	}

	/**
	 * Read the file.
	 * @return its bytes
	 * @throws IOException when it cannot be read
	 */
	byte[] bytes() throws IOException;

	/**
	 * Add the name and the content to a digest. A jar knows the checksums of its entries,
	 * so that nothing is read; any other file is read.
	 * @param digest the digest
	 * @throws IOException when the file cannot be read
	 */
	default void addTo(ListingDigest digest) throws IOException {
		digest.add(path(), bytes());
	}

	/**
	 * Return the name without folders.
	 * @return the name
	 */
	default String name() {
		return path().substring(path().lastIndexOf('/') + 1);
	}

}
