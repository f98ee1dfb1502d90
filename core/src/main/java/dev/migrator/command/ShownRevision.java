package dev.migrator.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.migrator.environment.RevisionDetails;
import dev.migrator.runner.PlannedStatement;

/**
 * A revision with its SQL.
 *
 * @param view the revision
 * @param details what it does
 */
public record ShownRevision(RevisionView view, RevisionDetails details) {

	List<String> lines() {
		List<String> lines = new ArrayList<>(this.view.paragraph());
		lines.add("Type: " + this.details.type());
		lines.add("Applied: " + (this.details.applied() ? "yes" : "no"));
		lines.add("Checksum: " + this.details.checksum());
		lines.add("");
		lines.add("Upgrade:");
		this.details.upgrade().forEach((each) -> lines.addAll(each.text().lines().toList()));
		lines.add("");
		List<PlannedStatement> downgrade = this.details.downgrade();
		lines.add((downgrade != null) ? "Downgrade:" : "Downgrade: none, it is irreversible");
		if (downgrade != null) {
			downgrade.forEach((each) -> lines.addAll(each.text().lines().toList()));
		}
		lines.add("");
		return lines;
	}

	Map<String, @Nullable Object> tree() {
		Tree tree = new Tree();
		this.view.tree().forEach(tree::put);
		List<PlannedStatement> downgrade = this.details.downgrade();
		return tree.put("type", this.details.type().name())
			.put("applied", this.details.applied())
			.put("checksum", this.details.checksum())
			.put("upgrade", this.details.upgrade().stream().map(PlannedStatement::text).toList())
			.put("downgrade", (downgrade != null) ? downgrade.stream().map(PlannedStatement::text).toList() : null)
			.toMap();
	}

}
