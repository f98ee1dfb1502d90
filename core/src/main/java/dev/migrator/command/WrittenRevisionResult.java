package dev.migrator.command;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.template.WrittenRevision;

/**
 * A revision that {@code revision} or {@code merge} wrote.
 *
 * @param written what was written
 */
public record WrittenRevisionResult(WrittenRevision written) implements CommandResult {

	@Override
	public List<String> lines() {
		List<String> lines = new ArrayList<>(List.of("Generating " + this.written.file() + " ... done"));
		lines.addAll(this.written.notes());
		return lines;
	}

	@Override
	public Object tree() {
		return new Tree().put("revision", this.written.node().id())
			.put("downRevisions", this.written.node().downRevisions())
			.put("dependsOn", this.written.node().dependsOn())
			.put("branchLabels", List.copyOf(this.written.node().branchLabels()))
			.put("message", this.written.node().message())
			.put("type", this.written.type().name())
			.put("file", this.written.file().toString())
			.put("notes", this.written.notes())
			.toMap();
	}

}
