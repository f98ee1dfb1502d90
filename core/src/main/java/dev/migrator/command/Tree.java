package dev.migrator.command;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Collects the keys of a JSON object in order. */
final class Tree {

	private final Map<String, @Nullable Object> entries = new LinkedHashMap<>();

	Tree put(String key, @Nullable Object value) {
		this.entries.put(key, value);
		return this;
	}

	Map<String, @Nullable Object> toMap() {
		return this.entries;
	}

}
