package dev.migrator.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.migrator.status.DatabaseDescription;

/**
 * Where the database stands.
 *
 * @param database which database, {@code null} unless verbose
 * @param current the newest applied revision of each line
 * @param unknown the rows of the version table that are no revision here
 * @param complete whether every head is applied
 * @param options the options
 */
public record CurrentResult(@Nullable DatabaseDescription database, List<RevisionView> current, List<String> unknown,
		boolean complete, CurrentOptions options) implements CommandResult {

	/** Copy the lists. */
	public CurrentResult {
		current = List.copyOf(current);
		unknown = List.copyOf(unknown);
	}

	@Override
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		if (this.database != null) {
			lines.add("Current revision(s) for " + this.database.dialect() + " " + this.database.version()
					+ ((this.database.schema() != null) ? ", schema " + this.database.schema() : "") + ":");
		}
		for (RevisionView view : this.current) {
			lines.addAll(this.options.verbose() ? view.paragraph()
					: List.of(view.identity(EnumSet.complementOf(EnumSet.of(Mark.CURRENT)))));
		}
		this.unknown.forEach((row) -> lines.add(row + " (unknown: no revision here has this identifier)"));
		if (this.options.checkHeads() && !this.complete) {
			lines.add("The database is not on all head revisions");
		}
		return lines;
	}

	@Override
	public Object tree() {
		return new Tree().put("current", this.current.stream().map(RevisionView::tree).toList())
			.put("unknown", this.unknown)
			.put("atHeads", this.complete)
			.toMap();
	}

	@Override
	public ExitCode exitCode() {
		return (this.options.checkHeads() && !this.complete) ? ExitCode.FOUND : ExitCode.OK;
	}

}
