package dev.migrator.command;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found.
 *
 * @param problems the problems, none when all is well
 */
public record ValidateResult(List<String> problems) implements CommandResult {

	/** Copy the list. */
	public ValidateResult {
		problems = List.copyOf(problems);
	}

	@Override
	public List<String> lines() {
		if (this.problems.isEmpty()) {
			return List.of("All is well: graph, version table and checksums");
		}
		List<String> lines = new ArrayList<>();
		this.problems.forEach((problem) -> lines.addAll(problem.lines().toList()));
		return lines;
	}

	@Override
	public Object tree() {
		return new Tree().put("valid", this.problems.isEmpty()).put("problems", this.problems).toMap();
	}

	@Override
	public ExitCode exitCode() {
		return this.problems.isEmpty() ? ExitCode.OK : ExitCode.FOUND;
	}

}
