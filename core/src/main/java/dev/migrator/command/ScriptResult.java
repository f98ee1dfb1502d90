package dev.migrator.command;

import java.util.List;
import java.util.Optional;

/**
 * A script.
 *
 * @param text the script
 */
public record ScriptResult(String text) implements CommandResult {

	@Override
	public List<String> lines() {
		return this.text.lines().toList();
	}

	@Override
	public Optional<String> document() {
		return Optional.of(this.text);
	}

	@Override
	public Object tree() {
		return new Tree().put("script", this.text).toMap();
	}

}
