package dev.migrator.operation;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

import dev.migrator.schema.BinaryType;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.NumericType;

import static dev.migrator.schema.ColumnTypes.array;
import static dev.migrator.schema.ColumnTypes.bigint;
import static dev.migrator.schema.ColumnTypes.blob;
import static dev.migrator.schema.ColumnTypes.bool;
import static dev.migrator.schema.ColumnTypes.character;
import static dev.migrator.schema.ColumnTypes.date;
import static dev.migrator.schema.ColumnTypes.doublePrecision;
import static dev.migrator.schema.ColumnTypes.enumeration;
import static dev.migrator.schema.ColumnTypes.integer;
import static dev.migrator.schema.ColumnTypes.json;
import static dev.migrator.schema.ColumnTypes.named;
import static dev.migrator.schema.ColumnTypes.numeric;
import static dev.migrator.schema.ColumnTypes.raw;
import static dev.migrator.schema.ColumnTypes.real;
import static dev.migrator.schema.ColumnTypes.smallint;
import static dev.migrator.schema.ColumnTypes.text;
import static dev.migrator.schema.ColumnTypes.time;
import static dev.migrator.schema.ColumnTypes.timestamp;
import static dev.migrator.schema.ColumnTypes.timestampWithTimeZone;
import static dev.migrator.schema.ColumnTypes.tinyint;
import static dev.migrator.schema.ColumnTypes.uuid;
import static dev.migrator.schema.ColumnTypes.varbinary;
import static dev.migrator.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link TypeFit}. */
class TypeFitTests {

	private static final ColumnType ANY_NUMBER = new NumericType(null, null);

	/** Every value of the first is one of the second, and not the other way round. */
	static final List<Arguments> WIDER = List.of(pair(varchar(10), varchar(11)), pair(varchar(10), text()),
			pair(character(10), varchar(10)), pair(character(10), character(11)), pair(varchar(10), raw("tinytext")),
			pair(raw("tinytext"), raw("text")), pair(raw("text"), named("mediumtext")),
			pair(named("mediumtext"), text()), pair(varchar(255), raw("clob")), pair(tinyint(), smallint()),
			pair(smallint(), integer()), pair(integer(), bigint()), pair(bigint(), numeric(20, 0)),
			pair(integer(), numeric(12, 2)), pair(integer(), ANY_NUMBER), pair(numeric(9, 0), integer()),
			pair(numeric(18, 0), bigint()), pair(numeric(10, 2), numeric(12, 3)), pair(numeric(10, 2), ANY_NUMBER),
			pair(smallint(), real()), pair(integer(), doublePrecision()), pair(real(), doublePrecision()),
			pair(numeric(7, 0), real()), pair(numeric(15, 0), doublePrecision()), pair(bool(), smallint()),
			pair(bool(), doublePrecision()), pair(bool(), varchar(5)), pair(integer(), varchar(11)),
			pair(numeric(10, 2), varchar(12)), pair(doublePrecision(), varchar(24)), pair(date(), timestamp(3)),
			pair(timestamp(3), timestamp(6)), pair(date(), varchar(10)), pair(date(), character(10)),
			pair(timestamp(6), varchar(35)), pair(time(), text()), pair(timestamp(6), timestampWithTimeZone(6)),
			pair(uuid(), varchar(36)), pair(uuid(), character(36)), pair(json(), text()),
			pair(enumeration("a", "bb"), enumeration("c", "bb", "a")), pair(enumeration("a", "bb"), varchar(2)),
			pair(named("mood"), text()), pair(varbinary(10), varbinary(11)), pair(varbinary(10), blob()),
			pair(binary(16), varbinary(16)), pair(raw("tinyblob"), raw("blob")), pair(raw("blob"), named("mediumblob")),
			pair(named("mediumblob"), blob()), pair(array(integer()), array(bigint())));

	/** Neither holds every value of the other. */
	static final List<Arguments> OTHER = List.of(pair(varchar(10), character(15)), pair(numeric(10, 2), numeric(10, 3)),
			pair(numeric(10, 2), real()), pair(numeric(10, 2), doublePrecision()), pair(ANY_NUMBER, doublePrecision()),
			pair(numeric(16, 0), doublePrecision()), pair(numeric(8, 0), real()), pair(bigint(), doublePrecision()),
			pair(integer(), real()), pair(numeric(5, 2), integer()), pair(json(), varchar(4000)),
			pair(array(varchar(10)), varchar(10)), pair(array(integer()), integer()), pair(uuid(), varchar(35)),
			pair(uuid(), character(40)), pair(named("mood"), varchar(255)), pair(named("mood"), named("feeling")),
			pair(raw("oid"), text()), pair(named("oid"), blob()), pair(raw("int unsigned"), integer()),
			pair(integer(), raw("int unsigned")), pair(blob(), text()), pair(varbinary(10), varchar(100)),
			pair(binary(10), binary(16)), pair(date(), time()), pair(time(), timestamp(6)), pair(uuid(), bigint()),
			pair(bool(), uuid()), pair(timestamp(6), varchar(20)), pair(bigint(), varchar(10)),
			pair(doublePrecision(), varchar(10)), pair(bool(), varchar(4)));

	@ParameterizedTest
	@FieldSource("WIDER")
	void widerTypeTakesEveryValueAndTheWayBackDoesNot(ColumnType narrow, ColumnType wide) {
		assertThat(TypeFit.fits(narrow, wide)).isTrue();
		assertThat(TypeFit.fits(wide, narrow)).isFalse();
	}

	@ParameterizedTest
	@FieldSource("OTHER")
	void typeOfOtherValuesFitsNeitherWay(ColumnType one, ColumnType other) {
		assertThat(TypeFit.fits(one, other)).isFalse();
		assertThat(TypeFit.fits(other, one)).isFalse();
	}

	@ParameterizedTest
	@FieldSource("WIDER")
	void typeFitsItself(ColumnType one, ColumnType other) {
		assertThat(TypeFit.fits(one, one)).isTrue();
		assertThat(TypeFit.fits(other, other)).isTrue();
	}

	private static Arguments pair(ColumnType one, ColumnType other) {
		return Arguments.of(one, other);
	}

	private static ColumnType binary(int length) {
		return new BinaryType(false, length);
	}

}
