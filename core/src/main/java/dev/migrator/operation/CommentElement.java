package dev.migrator.operation;

/** The comment of a table as a script writes it. Immutable. */
public final class CommentElement extends TableElement {

	private final String comment;

	CommentElement(String comment) {
		this.comment = comment;
	}

	@Override
	void addTo(TableDraft draft) {
		draft.comment(this.comment);
	}

}
