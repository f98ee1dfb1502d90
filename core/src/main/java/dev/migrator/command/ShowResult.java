package dev.migrator.command;

import java.util.List;

/**
 * The revisions.
 *
 * @param revisions the revisions, none for {@code base}
 */
public record ShowResult(List<ShownRevision> revisions) implements CommandResult {

	/** Copy the list. */
	public ShowResult {
		revisions = List.copyOf(revisions);
	}

	@Override
	public List<String> lines() {
		return this.revisions.stream().flatMap((each) -> each.lines().stream()).toList();
	}

	@Override
	public Object tree() {
		return new Tree().put("revisions", this.revisions.stream().map(ShownRevision::tree).toList()).toMap();
	}

}
