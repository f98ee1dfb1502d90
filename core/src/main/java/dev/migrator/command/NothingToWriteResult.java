package dev.migrator.command;

import java.util.List;

/** The database is as the model wants it, so that no revision was written. */
public record NothingToWriteResult() implements CommandResult {

	@Override
	public List<String> lines() {
		return List.of("The database is as the entities want it; no revision was written.");
	}

	@Override
	public Object tree() {
		return new Tree().put("revision", null).toMap();
	}

}
