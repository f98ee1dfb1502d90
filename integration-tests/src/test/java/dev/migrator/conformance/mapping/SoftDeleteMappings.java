package dev.migrator.conformance.mapping;

import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

/** Rows that are marked instead of deleted; the mark has a comment. */
public final class SoftDeleteMappings {

	private SoftDeleteMappings() {
	}

	@Entity(name = "SoftlyDeleted")
	@SoftDelete
	static class SoftlyDeleted {

		@Id
		private long id;

		@ElementCollection
		@SoftDelete
		private Set<String> words = new HashSet<>();

	}

	@Entity(name = "SoftlyStamped")
	@SoftDelete(strategy = SoftDeleteType.TIMESTAMP, columnName = "goneAt")
	static class SoftlyStamped {

		@Id
		private long id;

	}

}
