package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.migrator.operation.Operation;

/** Collects changes by phase; within a phase they stay in the order they came in. */
final class ChangePlan {

	private final LossMark marks;

	private final Map<Phase, List<Change>> changes = new EnumMap<>(Phase.class);

	private final List<String> notes = new ArrayList<>();

	private final List<Rename> likelyRenames = new ArrayList<>();

	ChangePlan(LossMark marks) {
		this.marks = marks;
	}

	void add(Phase phase, Operation operation) {
		add(phase, this.marks.of(operation));
	}

	void add(Phase phase, Change change) {
		this.changes.computeIfAbsent(phase, (absent) -> new ArrayList<>()).add(change);
	}

	void note(String sentence) {
		this.notes.add(sentence);
	}

	Change guessed(Change change, Rename rename) {
		this.likelyRenames.add(rename);
		return change.remarked(RenameGuess.remark(rename));
	}

	Difference difference() {
		return new Difference(this.changes.values().stream().flatMap(List::stream).toList(), this.notes,
				this.likelyRenames);
	}

}
