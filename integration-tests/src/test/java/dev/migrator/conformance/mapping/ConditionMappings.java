package dev.migrator.conformance.mapping;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.GeneratedColumn;
import org.jspecify.annotations.Nullable;

/** Text that names columns, which is never quoted. */
@SuppressWarnings("deprecation")
public final class ConditionMappings {

	private ConditionMappings() {
	}

	@Entity(name = "Checked")
	@Check(name = "ck_range", constraints = "low < high")
	@Table(check = @CheckConstraint(name = "ck_low", constraint = "low > 0"))
	static class Checked {

		@Id
		private long id;

		private int low;

		private int high;

		@Check(constraints = "percent between 0 and 100")
		private int percent;

		@Column(check = @CheckConstraint(name = "ck_grade", constraint = "grade in ('a', 'b')"))
		private @Nullable String grade;

		@Column(check = { @CheckConstraint(constraint = "twice > 1"), @CheckConstraint(constraint = "twice < 9") })
		private int twice;

	}

	@Entity(name = "Computed")
	static class Computed {

		@Id
		private long id;

		private int base;

		@GeneratedColumn("base * 2")
		private @Nullable Integer doubled;

	}

}
