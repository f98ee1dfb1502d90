package dev.migrator.runner;

import dev.migrator.recovery.Aftermath;
import dev.migrator.version.JournalEntry;
import org.jspecify.annotations.Nullable;

/**
 * A revision that stopped in its middle, with what was found of it.
 *
 * @param entry the place
 * @param aftermath what was found of the statement there, or {@code null} when the
 * journal knows that it is not done
 */
record FoundInterruption(JournalEntry entry, @Nullable Aftermath aftermath) {

	RepairChoices choices() {
		return (this.aftermath != null) ? RepairChoices.of(this.aftermath) : RepairChoices.ofWhole();
	}

	String finding() {
		String what = (this.aftermath != null) ? Interruptions.describe(this.entry, this.aftermath)
				: Interruptions.describe(this.entry);
		return "Revision '" + this.entry.revision() + "': " + what;
	}

	String describe() {
		boolean open = this.aftermath != null && this.aftermath.kind() == Aftermath.Kind.UNKNOWN;
		return finding() + (open ? ". Look in the database whether that statement took effect, then "
				: ". The next start goes on by itself; or ") + choices().describe();
	}

}
