package dev.migrator.runner;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrator.recovery.Aftermath;

/**
 * What a human may decide about a statement of which nobody saw the end.
 *
 * @param actions the actions that fit what was found
 */
record RepairChoices(Set<RepairAction> actions) {

	static RepairChoices of(Aftermath aftermath) {
		return new RepairChoices(switch (aftermath.kind()) {
			case DONE -> EnumSet.of(RepairAction.STATEMENT_DONE, RepairAction.START_ANEW);
			case NOT_DONE, HALF -> EnumSet.of(RepairAction.STATEMENT_NOT_DONE, RepairAction.START_ANEW);
			case UNKNOWN -> EnumSet.allOf(RepairAction.class);
		});
	}

	static RepairChoices ofWhole() {
		return new RepairChoices(EnumSet.of(RepairAction.START_ANEW));
	}

	boolean fits(RepairAction action) {
		return this.actions.contains(action);
	}

	String describe() {
		return this.actions.stream()
			.map(RepairChoices::describe)
			.collect(Collectors.joining("; ", "settle it with 'repair': ", ""));
	}

	private static String describe(RepairAction action) {
		return action + switch (action) {
			case STATEMENT_DONE -> " to go on behind it";
			case STATEMENT_NOT_DONE -> " to go on with it";
			case START_ANEW -> " after undoing the whole revision by hand";
		};
	}

}
