package dev.migrator.conformance.mutation;

import java.util.List;

import jakarta.persistence.Basic;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.NullUnmarked;

/** What changes nothing in the database. */
@NullUnmarked
final class QuietEdits {

	private QuietEdits() {
	}

	@Edit("@Basic(fetch) is added")
	static final class QuietLazyBasic {

		@Entity(name = "QuietLazyBasic")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "QuietLazyBasic")
		static class After {

			@Id
			private long id;

			@Basic(fetch = FetchType.LAZY)
			private String code;

		}

	}

	@Edit("insertable and updatable are added")
	static final class QuietInsertable {

		@Entity(name = "QuietInsertable")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "QuietInsertable")
		static class After {

			@Id
			private long id;

			@Column(insertable = false, updatable = false)
			private String code;

		}

	}

	@Edit("@SQLRestriction is added")
	static final class QuietRestriction {

		@Entity(name = "QuietRestriction")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "QuietRestriction")
		@SQLRestriction("code is not null")
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("@Formula is added")
	static final class QuietFormula {

		@Entity(name = "QuietFormula")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "QuietFormula")
		static class After {

			@Id
			private long id;

			private String code;

			@Formula("upper(code)")
			private String upper;

		}

	}

	@Edit("@Transient field is added")
	static final class QuietTransient {

		@Entity(name = "QuietTransient")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "QuietTransient")
		static class After {

			@Id
			private long id;

			private String code;

			@Transient
			private String cached;

		}

	}

	@Edit("@NamedQuery is added")
	static final class QuietNamedQuery {

		@Entity(name = "QuietNamedQuery")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "QuietNamedQuery")
		@NamedQuery(name = "quiet", query = "select q from QuietNamedQuery q")
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("@Cacheable is added")
	static final class QuietCacheable {

		@Entity(name = "QuietCacheable")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "QuietCacheable")
		@Cacheable
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("@BatchSize is added")
	static final class QuietBatchSize {

		@Entity(name = "QuietBatchSize")
		static class Before {

			@Id
			private long id;

			@ElementCollection
			private List<String> tags;

		}

		@Entity(name = "QuietBatchSize")
		static class After {

			@Id
			private long id;

			@ElementCollection
			@BatchSize(size = 10)
			private List<String> tags;

		}

	}

	@Edit("fetch and cascade of a @ManyToOne are changed")
	static final class QuietFetch {

		@Entity(name = "QuietFetchOwner")
		static class Owner {

			@Id
			private long id;

		}

		@Entity(name = "QuietFetch")
		static class Before {

			@Id
			private long id;

			@ManyToOne
			private Owner owner;

		}

		@Entity(name = "QuietFetch")
		static class After {

			@Id
			private long id;

			@ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL)
			private Owner owner;

		}

	}

	@Edit("the other side of a @ManyToOne is added")
	static final class QuietInverse {

		@Entity(name = "QuietInverse")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "QuietInverseLine")
		static class BeforeLine {

			@Id
			private long id;

			@ManyToOne
			private Before owner;

		}

		@Entity(name = "QuietInverse")
		static class After {

			@Id
			private long id;

			private String code;

			@OneToMany(mappedBy = "owner")
			private List<AfterLine> lines;

		}

		@Entity(name = "QuietInverseLine")
		static class AfterLine {

			@Id
			private long id;

			@ManyToOne
			private After owner;

		}

	}

	@Edit("@OrderBy is added")
	static final class QuietOrderBy {

		@Entity(name = "QuietOrderBy")
		static class Before {

			@Id
			private long id;

			@ElementCollection
			private List<String> tags;

		}

		@Entity(name = "QuietOrderBy")
		static class After {

			@Id
			private long id;

			@ElementCollection
			@OrderBy
			private List<String> tags;

		}

	}

	@Edit("@DynamicUpdate is added")
	static final class QuietDynamicUpdate {

		@Entity(name = "QuietDynamicUpdate")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "QuietDynamicUpdate")
		@DynamicUpdate
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("@Immutable is added")
	static final class QuietImmutable {

		@Entity(name = "QuietImmutable")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "QuietImmutable")
		@Immutable
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

}
