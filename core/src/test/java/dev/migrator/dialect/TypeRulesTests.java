package dev.migrator.dialect;

import java.util.List;

import dev.migrator.dialect.h2.H2DialectFactory;
import dev.migrator.dialect.mysql.MysqlDialectFactory;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;
import dev.migrator.schema.ArrayType;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.EnumeratedType;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.RawType;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TypeRulesTests {

	private final TypeRules postgresql = new PostgresqlDialectFactory().create().typeRules();

	private final TypeRules sqlite = new SqliteDialectFactory().create().typeRules();

	private final TypeRules mysql = new MysqlDialectFactory().create().typeRules();

	private final TypeRules h2 = new H2DialectFactory().create().typeRules();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			int4                        | integer
			INTEGER                     | integer
			bool                        | boolean
			character  varying(20)      | varchar(20)
			bpchar(3)                   | char(3)
			char                        | char(1)
			decimal(10)                 | numeric(10, 0)
			numeric( 10 , 2 )           | numeric(10, 2)
			float(24)                   | real
			float                       | double precision
			timestamptz(3)              | timestamp(3) with time zone
			timestamp without time zone | timestamp(6)
			time(3) with time zone      | time(3) with time zone
			jsonb                       | jsonb
			_text                       | _text
			int4[]                      | integer[]
			varchar(5) array            | varchar(5)[]
			date array[5]               | date[]
			text[3]                     | text[]
			CITEXT                      | citext
			geometry(Point,4326)        | geometry(point,4326)
			""")
	void postgresqlReadsRawText(String text, String expected) {
		assertThat(this.postgresql.render(this.postgresql.canonical(new RawType(text)))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			text                         | varchar
			character varying(1000000000)| varchar
			varchar(20)                  | varchar(20)
			binary varying(1000000000)   | varbinary
			bytea                        | varbinary
			binary large object          | blob
			time                         | time(0)
			timestamp with time zone     | timestamp(6) with time zone
			int array                    | integer array
			json                         | json
			interval second(9,6)         | interval second(9,6)
			""")
	void h2ReadsRawText(String text, String expected) {
		assertThat(this.h2.render(this.h2.canonical(new RawType(text)))).isEqualTo(expected);
	}

	@Test
	void enumerationIsReadFromRawText() {
		assertThat(this.h2.canonical(new RawType("ENUM ('a, b','it''s')")))
			.isEqualTo(new EnumeratedType(List.of("a, b", "it's")));
		assertThat(this.h2.canonical(new RawType("enum()"))).isEqualTo(new RawType("enum()"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			float(23)                          | float
			float(53)                          | double
			varchar(20) character set utf8mb4  | varchar(20)
			""")
	void mysqlReadsRawText(String text, String expected) {
		assertThat(this.mysql.render(this.mysql.canonical(new RawType(text)))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			INT                        | integer
			unsigned big int           | unsigned big int
			VARCHAR(20)                | varchar(20)
			char                       | char
			numeric(10)                | numeric(10, 0)
			double                     | double precision
			clob                       | text
			varbinary(20)              | blob
			timestamp(6)               | timestamp
			timestamp with time zone   | timestamp
			time(3)                    | time
			datetime                   | datetime
			""")
	void sqliteReadsRawText(String text, String expected) {
		assertThat(this.sqlite.render(this.sqlite.canonical(new RawType(text)))).isEqualTo(expected);
	}

	@Test
	void sqliteHasOneFormForWhatItKeepsTheSame() {
		assertThat(this.sqlite.canonical(ColumnTypes.json())).isEqualTo(ColumnTypes.text());
		assertThat(this.sqlite.canonical(ColumnTypes.uuid())).isEqualTo(ColumnTypes.blob());
		assertThat(this.sqlite.canonical(new BinaryType(true, 20))).isEqualTo(ColumnTypes.blob());
		assertThat(this.sqlite.canonical(ColumnTypes.integer())).isNotEqualTo(ColumnTypes.bigint());
	}

	@Test
	void postgresqlHasOneFormForWhatItKeepsTheSame() {
		assertThat(this.postgresql.canonical(ColumnTypes.tinyint())).isEqualTo(ColumnTypes.smallint());
		assertThat(this.postgresql.canonical(new BinaryType(true, 20))).isEqualTo(ColumnTypes.blob());
		assertThat(this.postgresql.canonical(ColumnTypes.timestamp(9))).isEqualTo(ColumnTypes.timestamp(6));
		assertThat(this.postgresql.canonical(new TemporalType(TemporalKind.TIME, null, true)))
			.isEqualTo(new TemporalType(TemporalKind.TIME, 6, true));
		assertThat(this.postgresql.canonical(new NumericType(10, null))).isEqualTo(new NumericType(10, 0));
		assertThat(this.postgresql.canonical(new ArrayType(ColumnTypes.tinyint())))
			.isEqualTo(new ArrayType(ColumnTypes.smallint()));
	}

	@Test
	void postgresqlKeepsApartWhatDiffers() {
		assertThat(this.postgresql.canonical(new CharacterType(true, null)))
			.isNotEqualTo(this.postgresql.canonical(ColumnTypes.text()));
		assertThat(this.postgresql.canonical(new RawType("json")))
			.isNotEqualTo(this.postgresql.canonical(ColumnTypes.json()));
		assertThat(this.postgresql.canonical(ColumnTypes.timestamp()))
			.isNotEqualTo(this.postgresql.canonical(ColumnTypes.timestampWithTimeZone()));
	}

	@Test
	void h2HasOneFormForWhatItKeepsTheSame() {
		assertThat(this.h2.canonical(ColumnTypes.text())).isEqualTo(new CharacterType(true, null));
		assertThat(this.h2.canonical(ColumnTypes.varchar(1_000_000_000))).isEqualTo(new CharacterType(true, null));
		assertThat(this.h2.canonical(ColumnTypes.timestamp())).isEqualTo(ColumnTypes.timestamp(6));
		assertThat(this.h2.canonical(ColumnTypes.tinyint())).isEqualTo(ColumnTypes.tinyint());
		assertThat(this.h2.canonical(new CharacterType(false, null))).isEqualTo(ColumnTypes.character(1));
	}

	@Test
	void canonicalFormIsItsOwn() {
		for (TypeRules rules : new TypeRules[] { this.postgresql, this.h2 }) {
			ColumnType once = rules.canonical(new RawType("Character Varying (20) []"));

			assertThat(rules.canonical(once)).isEqualTo(once);
		}
	}

	@Test
	void postgresqlRefusesAnEnumerationInTheColumn() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.postgresql.render(ColumnTypes.enumeration("a")))
			.withMessage("the enumeration [a] cannot be written into a column; use an enum type or a check constraint");
	}

}
