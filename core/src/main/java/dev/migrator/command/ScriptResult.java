package dev.migrator.command;

import java.util.List;

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
	public Object tree() {
		return new Tree().put("script", this.text).toMap();
	}

}
