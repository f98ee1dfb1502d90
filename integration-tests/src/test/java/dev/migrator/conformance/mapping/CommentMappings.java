package dev.migrator.conformance.mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;
import org.jspecify.annotations.Nullable;

/** Comments, where the database keeps them. */
@SuppressWarnings("deprecation")
public final class CommentMappings {

	private CommentMappings() {
	}

	@Entity(name = "Commented")
	@Comment("What it''s about")
	static class Commented {

		@Id
		@Comment("The key")
		private long id;

		@Column(comment = "By the standard")
		private @Nullable String text;

		@Comment("")
		private @Nullable String emptyOf;

	}

}
