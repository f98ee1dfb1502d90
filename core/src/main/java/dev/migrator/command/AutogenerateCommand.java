package dev.migrator.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.migrator.autogenerate.compare.Rename;
import dev.migrator.environment.Migrator;

/**
 * {@code revision --autogenerate}: write a revision of what the model wants and the
 * database does not have.
 */
public final class AutogenerateCommand implements Command<AutogenerateOptions> {

	private final Migrator migrator;

	private final Questions questions;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public AutogenerateCommand(Migrator migrator) {
		this(migrator, Questions.toNobody());
	}

	/**
	 * Create the command for a person who can be asked what was renamed.
	 * @param migrator the migrator
	 * @param questions where questions go
	 */
	public AutogenerateCommand(Migrator migrator, Questions questions) {
		this.migrator = migrator;
		this.questions = questions;
	}

	@Override
	public CommandResult run(AutogenerateOptions options) {
		return this.migrator.autogeneration()
			.revision(options.request(), renames(options.renames()))
			.<CommandResult>map(WrittenRevisionResult::new)
			.orElseGet(NothingToWriteResult::new);
	}

	private List<String> renames(List<String> said) {
		List<String> renames = new ArrayList<>(said);
		Set<String> asked = new HashSet<>();
		boolean again = this.questions.reachSomebody() && this.migrator.files().waiting().isEmpty();
		while (again) {
			Optional<String> confirmed = this.migrator.autogeneration()
				.difference(renames)
				.likelyRenames()
				.stream()
				.filter((rename) -> asked.add(rename.text()) && this.questions.isYes(question(rename)))
				.map(Rename::text)
				.findFirst();
			confirmed.ifPresent(renames::add);
			again = confirmed.isPresent();
		}
		return renames;
	}

	private static String question(Rename rename) {
		String old = (rename.column() == null) ? "table '" + rename.table() + "'"
				: "column '" + rename.column() + "' of table '" + rename.table() + "'";
		return "Is " + old + " called '" + rename.newName() + "' now? If not, it is dropped with what is in it.";
	}

}
