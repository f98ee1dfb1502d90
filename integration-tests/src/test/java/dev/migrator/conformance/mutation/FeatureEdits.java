package dev.migrator.conformance.mutation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.type.YesNoConverter;
import org.jspecify.annotations.NullUnmarked;

/**
 * What Hibernate keeps in columns of its own: versions, times, tenants, computed values.
 */
@NullUnmarked
final class FeatureEdits {

	private FeatureEdits() {
	}

	@Edit("@Version is added")
	static final class VersionAdded {

		@Entity(name = "VersionAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "VersionAdded")
		static class After {

			@Id
			private long id;

			private String code;

			@Version
			private int version;

		}

	}

	@Edit("@Version becomes a time")
	static final class VersionToTime {

		@Entity(name = "VersionToTime")
		static class Before {

			@Id
			private long id;

			private String code;

			@Version
			private Integer version;

		}

		@Entity(name = "VersionToTime")
		static class After {

			@Id
			private long id;

			private String code;

			@Version
			private Instant version;

		}

	}

	@Edit("@CreationTimestamp is added to a field")
	static final class CreationTimestampAdded {

		@Entity(name = "CreationTimestampAdded")
		static class Before {

			@Id
			private long id;

			private Instant created;

		}

		@Entity(name = "CreationTimestampAdded")
		static class After {

			@Id
			private long id;

			@CreationTimestamp
			private Instant created;

		}

	}

	@Edit("a field with @CreationTimestamp is added")
	static final class CreationTimestampField {

		@Entity(name = "CreationTimestampField")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "CreationTimestampField")
		static class After {

			@Id
			private long id;

			private String code;

			@CreationTimestamp
			private Instant created;

		}

	}

	@Edit("a field with @UpdateTimestamp is added")
	static final class UpdateTimestampAdded {

		@Entity(name = "UpdateTimestampAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "UpdateTimestampAdded")
		static class After {

			@Id
			private long id;

			private String code;

			@UpdateTimestamp
			private LocalDateTime changed;

		}

	}

	@Edit("@GeneratedColumn is added")
	static final class GeneratedColumnAdded {

		@Entity(name = "GeneratedColumnAdded")
		static class Before {

			@Id
			private long id;

			private int amount;

			private Integer twice;

		}

		@Entity(name = "GeneratedColumnAdded")
		static class After {

			@Id
			private long id;

			private int amount;

			@GeneratedColumn("amount * 2")
			private Integer twice;

		}

	}

	@Edit("a field with @GeneratedColumn is added")
	static final class GeneratedColumnField {

		@Entity(name = "GeneratedColumnField")
		static class Before {

			@Id
			private long id;

			private int amount;

		}

		@Entity(name = "GeneratedColumnField")
		static class After {

			@Id
			private long id;

			private int amount;

			@GeneratedColumn("amount * 2")
			private Integer twice;

		}

	}

	@Edit("@GeneratedColumn is changed")
	static final class GeneratedColumnChanged {

		@Entity(name = "GeneratedColumnChanged")
		static class Before {

			@Id
			private long id;

			private int amount;

			@GeneratedColumn("amount * 2")
			private Integer twice;

		}

		@Entity(name = "GeneratedColumnChanged")
		static class After {

			@Id
			private long id;

			private int amount;

			@GeneratedColumn("amount * 3")
			private Integer twice;

		}

	}

	@Edit("@GeneratedColumn is removed")
	static final class GeneratedColumnRemoved {

		@Entity(name = "GeneratedColumnRemoved")
		static class Before {

			@Id
			private long id;

			private int amount;

			@GeneratedColumn("amount * 2")
			private Integer twice;

		}

		@Entity(name = "GeneratedColumnRemoved")
		static class After {

			@Id
			private long id;

			private int amount;

			private Integer twice;

		}

	}

	@Edit(value = "@SoftDelete is added", notOn = { "sqlite" })
	static final class SoftDeleteAdded {

		@Entity(name = "SoftDeleteAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "SoftDeleteAdded")
		@SoftDelete
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit(value = "@SoftDelete is turned to what is active", notOn = { "sqlite" })
	static final class SoftDeleteActive {

		@Entity(name = "SoftDeleteActive")
		@SoftDelete
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "SoftDeleteActive")
		@SoftDelete(strategy = SoftDeleteType.ACTIVE)
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit(value = "@SoftDelete is removed", notOn = { "sqlite" })
	static final class SoftDeleteRemoved {

		@Entity(name = "SoftDeleteRemoved")
		@SoftDelete
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "SoftDeleteRemoved")
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit(value = "the converter of @SoftDelete is changed", notOn = { "sqlite" })
	static final class SoftDeleteConverter {

		@Entity(name = "SoftDeleteConverter")
		@SoftDelete
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "SoftDeleteConverter")
		@SoftDelete(converter = YesNoConverter.class)
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("@TenantId is added")
	static final class TenantAdded {

		@Entity(name = "TenantAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "TenantAdded")
		static class After {

			@Id
			private long id;

			private String code;

			@TenantId
			private String tenant;

		}

	}

	@Edit("@TimeZoneStorage(COLUMN) is added")
	static final class TimeZoneColumnAdded {

		@Entity(name = "TimeZoneColumnAdded")
		static class Before {

			@Id
			private long id;

			private OffsetDateTime placed;

		}

		@Entity(name = "TimeZoneColumnAdded")
		static class After {

			@Id
			private long id;

			@TimeZoneStorage(TimeZoneStorageType.COLUMN)
			private OffsetDateTime placed;

		}

	}

	@Edit("a Duration becomes a number")
	static final class DurationToLong {

		@Entity(name = "DurationToLong")
		static class Before {

			@Id
			private long id;

			private Duration took;

		}

		@Entity(name = "DurationToLong")
		static class After {

			@Id
			private long id;

			private Long took;

		}

	}

}
