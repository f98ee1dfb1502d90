package dev.migrator.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Finds the revisions that an absolute target names. */
final class TargetResolver {

	/** The position that stands for {@code base}. */
	static final int BASE = -1;

	private static final int SAME_BEGINNING = 2;

	private static final int SHOWN = 5;

	private final GraphIndex index;

	TargetResolver(GraphIndex index) {
		this.index = index;
	}

	/**
	 * Find all revisions of a target.
	 * @param target the target
	 * @return their positions in load order; none for {@code base}
	 */
	int[] resolve(RevisionTarget target) {
		if (target.offset() != null || target.symbol() == null) {
			throw new UnknownTargetException(target.text(), "The target '" + target.text()
					+ "' is relative, which cannot be used here. Name the revision itself");
		}
		return symbol(target.symbol(), target.branch(), target.text());
	}

	/**
	 * Find the one revision of a target.
	 * @param target the target
	 * @return its position, or {@link #BASE}
	 */
	int resolveOne(RevisionTarget target) {
		return one(resolve(target), target.text());
	}

	/**
	 * Find the revision from which a relative target counts.
	 * @param target a target with a symbol
	 * @param symbol its symbol
	 * @return its position, or {@link #BASE}
	 */
	int start(RevisionTarget target, String symbol) {
		return one(symbol(symbol, target.branch(), target.text()), target.text());
	}

	/**
	 * Find the revision that stands for a branch: the carrier of a label, or the revision
	 * itself.
	 * @param name the part of a target before {@code @}
	 * @return its position
	 * @throws NoSuchBranchException if it is neither label nor revision
	 */
	int branch(String name) {
		try {
			return named(name, null);
		}
		catch (UnknownTargetException | AmbiguousPrefixException ex) {
			throw new NoSuchBranchException(name);
		}
	}

	/**
	 * Find the line of a branch: what shares it by parent links.
	 * @param name the part of a target before {@code @}
	 * @return the line
	 */
	BitSet branchLine(String name) {
		return this.index.line(GraphIndex.set(branch(name)));
	}

	/**
	 * Find what shares a line with a target or with the branch it names.
	 * @param target the target
	 * @return the line; everything for {@code base} without a branch
	 */
	BitSet line(RevisionTarget target) {
		BitSet of = new BitSet();
		String branch = target.branch();
		if (branch != null) {
			of.set(branch(branch));
		}
		String symbol = target.symbol();
		if (symbol == null || RevisionIds.isReserved(symbol) || target.isRelative()) {
			of.or(GraphIndex.set(resolve(target)));
		}
		else {
			of.set(named(symbol, null));
		}
		if (of.isEmpty()) {
			of.set(0, this.index.size());
		}
		return this.index.line(of);
	}

	private int[] symbol(String symbol, @Nullable String branch, String text) {
		return switch (symbol) {
			case "base" -> base(branch);
			case "heads" -> positions(heads(branch, true));
			case "head" -> head(branch, text);
			case "current" -> throw new UnknownTargetException(text,
					"The target '" + text + "' needs a database, which cannot be used here");
			default -> new int[] { named(symbol, branch) };
		};
	}

	private int[] base(@Nullable String branch) {
		if (branch != null) {
			branch(branch);
		}
		return new int[0];
	}

	private int[] head(@Nullable String branch, String text) {
		BitSet heads = heads(branch, false);
		if (heads.cardinality() > 1) {
			throw new MultipleHeadsException(text, this.index.ids(heads));
		}
		return positions(heads);
	}

	private BitSet heads(@Nullable String branch, boolean effective) {
		if (branch == null) {
			return effective ? this.index.effectiveHeads() : this.index.heads();
		}
		BitSet heads = this.index.heads();
		heads.and(this.index.line(GraphIndex.set(named(branch, null))));
		return heads;
	}

	private int one(int[] found, String text) {
		if (found.length > 1) {
			throw new MultipleHeadsException(text, this.index.ids(GraphIndex.set(found)));
		}
		return (found.length == 0) ? BASE : found[0];
	}

	private int named(String name, @Nullable String branch) {
		BitSet line = (branch != null) ? branchLine(branch) : null;
		int exact = exact(name);
		int found = (exact >= 0) ? exact : prefixed(name, line);
		if (line != null && !line.get(found)) {
			throw new NotInBranchException(this.index.id(found), String.valueOf(branch));
		}
		return found;
	}

	private int exact(String name) {
		Integer carrier = this.index.labels().carrier(name);
		return (carrier != null) ? carrier : this.index.position(name);
	}

	private int prefixed(String prefix, @Nullable BitSet line) {
		BitSet found = new BitSet();
		List<String> candidates = new ArrayList<>();
		for (RevisionNode node : this.index.nodes()) {
			addCandidate(prefix, node.id(), line, found, candidates);
		}
		for (String label : this.index.labels().names()) {
			addCandidate(prefix, label, line, found, candidates);
		}
		if (found.isEmpty()) {
			throw new UnknownTargetException(prefix,
					"There is no revision and no branch label '" + prefix + "'"
							+ ((line != null) ? " on this branch" : "") + ". " + known(prefix)
							+ "; only identifiers of four or more characters can be shortened");
		}
		if (found.cardinality() > 1) {
			throw new AmbiguousPrefixException(prefix, candidates);
		}
		return found.nextSetBit(0);
	}

	private String known(String name) {
		String beginning = name.substring(0, Math.min(SAME_BEGINNING, name.length()));
		List<String> all = Stream
			.concat(this.index.labels().names().stream().sorted(), this.index.nodes().stream().map(RevisionNode::id))
			.toList();
		List<String> near = all.stream()
			.filter((each) -> each.regionMatches(true, 0, beginning, 0, beginning.length()))
			.limit(SHOWN)
			.toList();
		if (!near.isEmpty()) {
			return "Near it are " + near;
		}
		List<String> last = all.subList(Math.max(0, all.size() - SHOWN), all.size());
		return "Known are " + ((all.size() > SHOWN) ? "among others " : "") + last;
	}

	private void addCandidate(String prefix, String name, @Nullable BitSet line, BitSet found,
			List<String> candidates) {
		if (!RevisionIds.isPrefix(prefix, name)) {
			return;
		}
		int position = exact(name);
		if (line == null || line.get(position)) {
			found.set(position);
			candidates.add(name);
		}
	}

	private static int[] positions(BitSet set) {
		return set.stream().toArray();
	}

}
