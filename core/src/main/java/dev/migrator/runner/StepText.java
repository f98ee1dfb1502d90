package dev.migrator.runner;

import dev.migrator.revision.RevisionNode;

/** Says in one line what a step does, in Alembic's words. */
final class StepText {

	private StepText() {
	}

	static String of(PreparedStep step) {
		RevisionNode node = step.node();
		String parents = node.downRevisions().isEmpty() ? "<base>" : String.join(", ", node.downRevisions());
		String message = node.message().isEmpty() ? "" : ", " + node.message();
		return switch (step.direction()) {
			case UPGRADE -> "Upgrade " + parents + " -> " + node.id() + message;
			case DOWNGRADE -> "Downgrade " + node.id() + " -> " + parents + message;
			case STAMP -> "Stamp " + node.id() + message;
		};
	}

}
