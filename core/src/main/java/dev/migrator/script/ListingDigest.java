package dev.migrator.script;

import java.util.zip.CRC32;

/**
 * A digest of what lies in the locations: path, size and CRC-32 of each file, which is
 * what the directory of a jar knows without reading an entry. The order of the files does
 * not count, nor whether they lie in a folder or in a jar.
 */
final class ListingDigest {

	// The parameters of 64-bit FNV-1a and the finalizer of MurmurHash3: a fast mixture
	// that
	// loads no security provider.
	private static final long FNV_OFFSET = 0xcbf29ce484222325L;

	private static final long FNV_PRIME = 0x100000001b3L;

	private long sum;

	private long count;

	void add(String path, byte[] content) {
		CRC32 crc = new CRC32();
		crc.update(content);
		add(path, content.length, crc.getValue());
	}

	void add(String path, long size, long crc) {
		long hash = FNV_OFFSET;
		for (int i = 0; i < path.length(); i++) {
			hash = (hash ^ path.charAt(i)) * FNV_PRIME;
		}
		this.sum += mix(mix(hash ^ size) ^ crc);
		this.count++;
	}

	private static long mix(long value) {
		long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
		mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
		return mixed ^ (mixed >>> 33);
	}

	String value() {
		return Long.toHexString(mix(this.sum ^ mix(this.count))) + "-" + this.count;
	}

}
