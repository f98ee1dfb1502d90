package dev.migrator.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The branch points.
 *
 * @param branches the branch points, newest first
 * @param verbose whether to say everything
 */
public record BranchesResult(List<BranchPoint> branches, boolean verbose) implements CommandResult {

	/** Copy the list. */
	public BranchesResult {
		branches = List.copyOf(branches);
	}

	@Override
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		for (BranchPoint branch : this.branches) {
			lines.addAll(this.verbose ? branch.point().paragraph()
					: List.of(branch.point().identity(EnumSet.allOf(Mark.class))));
			String indent = " ".repeat(branch.point().node().id().length());
			for (RevisionView child : branch.children()) {
				lines.add(indent + " -> " + child.identity(EnumSet.allOf(Mark.class))
						+ (this.verbose ? child.message() : ""));
			}
		}
		return lines;
	}

	@Override
	public Object tree() {
		return new Tree().put("branches", this.branches.stream().map((branch) -> {
			Tree tree = new Tree();
			branch.point().tree().forEach(tree::put);
			return tree.put("branchesInto", branch.children().stream().map(RevisionView::tree).toList()).toMap();
		}).toList()).toMap();
	}

}
