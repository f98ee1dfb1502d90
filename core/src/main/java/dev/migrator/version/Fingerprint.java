package dev.migrator.version;

/**
 * What a revision was when it was applied.
 *
 * @param checksum the checksum of its meaning
 * @param sourceDigest the digest of its source; equal digests spare the computation of
 * the checksum
 */
public record Fingerprint(String checksum, String sourceDigest) {

}
