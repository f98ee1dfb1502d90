package dev.migrator.operation;

import org.jspecify.annotations.Nullable;

/**
 * A new value for something that may also be taken away. A {@code null} setting leaves
 * the thing as it is; a setting of {@code null} takes it away.
 *
 * @param value the new value, or {@code null} to take it away
 * @param <T> the type of the value
 */
public record Setting<T>(@Nullable T value) {

	/**
	 * Return the setting of a value.
	 * @param value the value
	 * @param <T> the type of the value
	 * @return the setting
	 */
	public static <T> Setting<T> to(T value) {
		return new Setting<>(value);
	}

	/**
	 * Return the setting that takes the thing away.
	 * @param <T> the type of the value
	 * @return the setting
	 */
	public static <T> Setting<T> none() {
		return new Setting<>(null);
	}

}
