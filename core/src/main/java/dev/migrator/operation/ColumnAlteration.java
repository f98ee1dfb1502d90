package dev.migrator.operation;

import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.Identity;
import org.jspecify.annotations.Nullable;

/**
 * What changes about a column. What is {@code null} stays as it is.
 *
 * @param newName the new name
 * @param type the new type
 * @param using how the old value becomes one of the new type, as an SQL expression; only
 * with a type
 * @param nullable whether the column takes nulls
 * @param defaultValue the new default, or none
 * @param identity the new identity, or none
 * @param comment the new comment, or none
 */
public record ColumnAlteration(@Nullable String newName, @Nullable ColumnType type, @Nullable String using,
		@Nullable Boolean nullable, @Nullable Setting<ColumnDefault> defaultValue, @Nullable Setting<Identity> identity,
		@Nullable Setting<String> comment) {

	/** Refuse a conversion without a type. */
	public ColumnAlteration {
		if (using != null && type == null) {
			throw new IllegalArgumentException("'using' needs a type");
		}
	}

	/**
	 * Return whether nothing changes.
	 * @return whether nothing changes
	 */
	public boolean isEmpty() {
		return this.newName == null && this.type == null && this.nullable == null && this.defaultValue == null
				&& this.identity == null && this.comment == null;
	}

}
