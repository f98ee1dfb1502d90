package dev.migrator.conformance.mapping;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/** Keys of every kind, and where their values come from. */
public final class KeyMappings {

	private KeyMappings() {
	}

	@Entity(name = "AutoKeyed")
	static class AutoKeyed {

		@Id
		@GeneratedValue
		private @Nullable Long id;

	}

	@Entity(name = "IdentityKeyed")
	static class IdentityKeyed {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		private @Nullable Integer id;

		@Version
		private int version;

	}

	@Entity(name = "SequenceKeyed")
	static class SequenceKeyed {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "keys")
		@SequenceGenerator(name = "keys", sequenceName = "MyKeys", initialValue = 100, allocationSize = 20)
		private @Nullable Long id;

	}

	@Entity(name = "TableKeyed")
	static class TableKeyed {

		@Id
		@GeneratedValue(strategy = GenerationType.TABLE, generator = "rows")
		@TableGenerator(name = "rows", table = "KeyRows", pkColumnName = "nameOf", valueColumnName = "next",
				pkColumnValue = "tableKeyed", initialValue = 10, allocationSize = 5)
		private @Nullable Long id;

	}

	@Entity(name = "UuidKeyed")
	static class UuidKeyed {

		@Id
		@GeneratedValue(strategy = GenerationType.UUID)
		private @Nullable UUID id;

	}

	@Entity(name = "AssignedKeyed")
	static class AssignedKeyed {

		@Id
		@Column(length = 36)
		private String id = "";

		@NaturalId
		@Column(nullable = false)
		private String isbn = "";

		@Column(unique = true)
		private @Nullable String mail;

	}

	@Embeddable
	static class SeatId implements Serializable {

		private static final long serialVersionUID = 1;

		private String zone = "";

		private long number;

		@Column(name = "RowOf")
		private int rowOf;

	}

	@Entity(name = "Seat")
	static class Seat {

		@EmbeddedId
		private @Nullable SeatId id;

	}

	@Entity(name = "Ticket")
	static class Ticket {

		@Id
		private long id;

		@ManyToOne
		@JoinColumn(name = "seat_zone", referencedColumnName = "zone")
		@JoinColumn(name = "seat_row", referencedColumnName = "RowOf")
		@JoinColumn(name = "seat_number", referencedColumnName = "number")
		private @Nullable Seat seat;

		@ManyToOne
		@JoinColumn(name = "isbn", referencedColumnName = "isbn", foreignKey = @ForeignKey(name = "fk_ticket_isbn"))
		private @Nullable AssignedKeyed byIsbn;

	}

	static class LineId implements Serializable {

		private static final long serialVersionUID = 1;

		private @Nullable Long ticket;

		private int position;

	}

	@Entity(name = "Line")
	@IdClass(LineId.class)
	@Table(uniqueConstraints = { @UniqueConstraint(columnNames = { "code", "position" }),
			@UniqueConstraint(name = "uq_line_code", columnNames = { "code", "note" }) })
	static class Line {

		@Id
		@ManyToOne
		private @Nullable Ticket ticket;

		@Id
		private int position;

		private @Nullable String code;

		private @Nullable String note;

	}

	@Entity(name = "TicketDetail")
	static class TicketDetail {

		@Id
		private @Nullable Long id;

		@OneToOne
		@MapsId
		private @Nullable Ticket ticket;

	}

}
