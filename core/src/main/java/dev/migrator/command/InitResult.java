package dev.migrator.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.migrator.template.WrittenEnvironment;

/**
 * What was made.
 *
 * @param written the files
 */
public record InitResult(WrittenEnvironment written) implements CommandResult {

	@Override
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		this.written.created().forEach((path) -> lines.add("Creating " + path + " ... done"));
		this.written.kept().forEach((path) -> lines.add("Keeping " + path + ", which is there already"));
		lines.addAll(this.written.advice());
		return lines;
	}

	@Override
	public Object tree() {
		return new Tree().put("created", this.written.created().stream().map(Path::toString).toList())
			.put("kept", this.written.kept().stream().map(Path::toString).toList())
			.put("advice", this.written.advice())
			.toMap();
	}

}
