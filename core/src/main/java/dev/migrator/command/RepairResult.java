package dev.migrator.command;

import java.util.List;

/**
 * What was found or done.
 *
 * @param text what was found or done, in one paragraph
 * @param open whether something is left to repair
 */
public record RepairResult(String text, boolean open) implements CommandResult {

	@Override
	public List<String> lines() {
		return this.text.lines().toList();
	}

	@Override
	public Object tree() {
		return new Tree().put("open", this.open).put("text", this.text).toMap();
	}

	@Override
	public ExitCode exitCode() {
		return this.open ? ExitCode.FOUND : ExitCode.OK;
	}

}
