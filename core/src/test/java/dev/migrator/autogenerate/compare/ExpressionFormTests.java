package dev.migrator.autogenerate.compare;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExpressionFormTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '^',
			textBlock = """
					status in ('A','B') ; ((status)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[]))
					status in ('A') ; ((status)::text = 'A'::text)
					status not in ('A','B') ; (status)::text <> ALL ((ARRAY['A'::character varying, 'B'::character varying])::text[])
					twice > 1 and twice < 9 ; (twice < 9) AND (twice > 1)
					rank between 0 and 2 ; ((rank >= 0) AND (rank <= 2))
					rank between 0 and 2 ; "RANK" BETWEEN 0 AND 2
					a > 0 and b < 5 and c = 1 ; (((a > 0) AND (b < 5)) AND (c = 1))
					a > 0 or (b < 5 and c = 1) ; ((a > 0) OR ((b < 5) AND (c = 1)))
					name like 'x%' ; ((name)::text ~~ 'x%'::text)
					name not like 'x%' ; ((name)::text !~~ 'x%'::text)
					not (name like 'x%') ; ((name)::text !~~ 'x%'::text)
					dtype <> 'A' or owner is not null ; ((dtype)::text != 'A'::text) OR (owner IS NOT NULL)
					current_timestamp ; CURRENT_TIMESTAMP()
					-1 ; '-1'::integer
					-1 ; (-1)
					'x' ; 'x'::character varying
					'x' ; _utf8mb4'x'
					date '2020-01-01' ; '2020-01-01'::date
					cast(a as varchar(20)) || 'x' ; ((a)::text || 'x'::text)
					'a\\b' ; E'a\\\\b'::text
					'it''s' ; e'it\\'s'
					`Order` > 1 ; "order" > 1
					extract(year from born) > 1900 ; EXTRACT(year FROM born) > (1900)::numeric
					case when a = 1 then 'x' else null end ; CASE WHEN (a = 1) THEN 'x'::text ELSE NULL::text END
					upper((name)::text) ; upper(name)
					price * 2 + 1 ; ((price * (2)::numeric) + (1)::numeric)
					""")
	void spellingsOfOneExpressionAreTheSame(String one, String other) {
		assertThat(ExpressionForm.of(one)).isEqualTo(ExpressionForm.of(other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
			status in ('A','B') ; status in ('A','B','C')
			a and (b or c) ; (a and b) or c
			a - (b - c) ; (a - b) - c
			'A' ; 'a'
			price * (2 + 1) ; price * 2 + 1
			a is null ; a is not null
			now() ; current_timestamp
			'\\n' ; E'\\n'
			'A' ; E'\\x41'
			0 ; 1
			(((a ; a
			""")
	void differentExpressionsAreNotTheSame(String one, String other) {
		assertThat(ExpressionForm.of(one)).isNotEqualTo(ExpressionForm.of(other));
	}

}
