package dev.migrator.runner;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Keeps which revisions of a run are in the open transaction, and which left it. */
final class OpenRevisions {

	private final List<String> open = new ArrayList<>();

	private final List<String> kept = new ArrayList<>();

	private @Nullable String committer;

	void add(String revision) {
		this.open.add(revision);
	}

	void committed(String by) {
		if (!this.open.isEmpty()) {
			this.kept.addAll(this.open);
			this.open.clear();
			this.committer = by;
		}
	}

	/**
	 * Return what a failure left of the revisions before.
	 * @return sentences to put behind another one, empty when there is nothing to say
	 */
	String aftermath() {
		StringBuilder text = new StringBuilder();
		if (!this.open.isEmpty()) {
			text.append(". The revisions ").append(this.open).append(" in the same transaction were rolled back, too");
		}
		if (!this.kept.isEmpty()) {
			text.append(". The revisions ")
				.append(this.kept)
				.append(" stay: they were committed when revision '")
				.append(this.committer)
				.append("' left the transaction");
		}
		return text.toString();
	}

}
