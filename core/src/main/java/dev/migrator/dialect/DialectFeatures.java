package dev.migrator.dialect;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a database can do.
 *
 * @param features the features it has
 * @param maxNameLength the greatest length of a name
 * @param nameLengthInBytes whether that length counts bytes of UTF-8 instead of
 * characters
 */
public record DialectFeatures(Set<DialectFeature> features, int maxNameLength, boolean nameLengthInBytes) {

	/** Copy the set. */
	public DialectFeatures {
		features = features.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(features));
	}

	/**
	 * Return whether the database has a feature.
	 * @param feature the feature
	 * @return whether it has
	 */
	public boolean has(DialectFeature feature) {
		return this.features.contains(feature);
	}

}
