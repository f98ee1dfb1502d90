package dev.migrator.command;

import java.util.List;

/** The tables are there. */
public record EnsureVersionResult() implements CommandResult {

	@Override
	public List<String> lines() {
		return List.of("The version table is there");
	}

	@Override
	public Object tree() {
		return new Tree().put("ensured", true).toMap();
	}

}
