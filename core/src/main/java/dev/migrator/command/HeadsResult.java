package dev.migrator.command;

import java.util.EnumSet;
import java.util.List;

/**
 * The heads.
 *
 * @param heads the heads in load order
 * @param verbose whether to say everything
 */
public record HeadsResult(List<RevisionView> heads, boolean verbose) implements CommandResult {

	/** Copy the list. */
	public HeadsResult {
		heads = List.copyOf(heads);
	}

	@Override
	public List<String> lines() {
		return this.verbose ? this.heads.stream().flatMap((each) -> each.paragraph().stream()).toList()
				: this.heads.stream().map((each) -> each.identity(EnumSet.of(Mark.HEAD))).toList();
	}

	@Override
	public Object tree() {
		return new Tree().put("heads", this.heads.stream().map(RevisionView::tree).toList()).toMap();
	}

}
