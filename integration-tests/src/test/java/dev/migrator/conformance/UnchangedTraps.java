package dev.migrator.conformance;

import java.sql.SQLException;
import java.util.List;

import dev.migrator.autogenerate.GeneratedRevision;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What other tools report as changed right after Hibernate has made it. */
interface UnchangedTraps {

	/**
	 * Return the database as Hibernate has made it.
	 * @return the database
	 */
	TrapDatabase database();

	/**
	 * Return what was reported right after that.
	 * @return the revision
	 */
	GeneratedRevision firstReport();

	@Test
	default void integerIsNotReportedAgain() {
		assertUnchanged("item", "amount");
	}

	@Test
	default void keysAndIndexesAreNotDroppedAndMadeAgain() {
		Table item = wanted("item");
		assertThat(item.primaryKey()).isPresent();
		assertThat(item.indexes()).hasSizeGreaterThan(1);
		assertThat(item.constraints().stream().map((each) -> each.kind().name())).contains("UNIQUE", "FOREIGN_KEY");
		assertUnchanged("item");
	}

	@Test
	default void uniqueConstraintThatTheDatabaseNamesIsNotReported() throws SQLException {
		List<String> found = names(found("item"));
		assertThat(names(wanted("item"))).isNotEqualTo(found);
		assertUnchanged("item");
	}

	@Test
	default void sameInputGivesTheSameText() throws SQLException {
		TrapDatabase database = database();
		database.execute("drop table person_address");
		GeneratedRevision revision = database.generate();
		String first = database.java(revision);
		assertThat(first).contains("person_address").isEqualTo(database.java(database.generate()));
		database.apply(revision);
	}

	@Test
	default void incrementThatNobodySaidIsNotReported() {
		assertThat(TrapDatabase.described(firstReport())).noneMatch((line) -> line.contains("sequence"));
	}

	@Test
	default void oneGeneratorIsOneSequenceOrTable() throws SQLException {
		List<String> generators = database().wanted()
			.schema()
			.sequences()
			.stream()
			.map((each) -> each.name().name())
			.toList();
		assertThat(generators).doesNotHaveDuplicates().doesNotContain("hibernate_sequence");
		assertThat(database().found().sequences().stream().map((each) -> each.name().name())).containsAll(generators);
		assertThat(TrapDatabase.described(firstReport())).noneMatch((line) -> line.contains("_seq"));
	}

	@Test
	default void idThatHibernateFillsHasNoDefault() {
		Column id = assertUnchanged("item", "id");
		assertThat(id.defaultValue()).isNull();
		assertThat(id.identity()).isNull();
	}

	@Test
	default void columnOfPrimaryKeyStaysNotNull() {
		assertThat(assertUnchanged("person", "id").nullable()).isFalse();
		assertThat(assertUnchanged("maker", "id").nullable()).isFalse();
	}

	@Test
	default void booleanIsNotReported() {
		assertUnchanged("item", "active");
		assertThat(assertUnchanged("item", "hidden").defaultValue()).isNotNull();
	}

	@Test
	default void timestampsWithAndWithoutZoneAreNotReported() {
		assertUnchanged("moments", "local_at");
		assertUnchanged("moments", "instant_at");
		assertUnchanged("moments", "offset_at");
	}

	@Test
	default void precisionOfTimestampsIsNotReported() {
		assertUnchanged("moments", "milli_at");
	}

	@Test
	default void nothingLooksNewAfterHibernateHasMadeIt() {
		assertThat(database().wanted().schema().tables()).hasSizeGreaterThan(15);
		assertThat(TrapDatabase.described(firstReport())).isEmpty();
	}

	@Test
	default void sizeFromBeanValidationIsWantedAndFound() throws SQLException {
		Column name = assertUnchanged("validated", "name");
		assertThat(name.nullable()).isFalse();
		assertThat(name.type().toString()).contains("33");
		assertThat(found("validated").column("name").orElseThrow().nullable()).isFalse();
	}

	@Test
	default void columnOfEmbeddableIsInTheSecondaryTable() {
		assertUnchanged("person_address", "street");
		assertThat(wanted("person").column("street")).isEmpty();
	}

	@Test
	default void everyKindOfInheritanceIsCompared() {
		for (String table : List.of("joined_base", "joined_part", "class_base", "class_part", "single_base")) {
			assertUnchanged(table);
		}
	}

	@Test
	default void everyKindOfGeneratorIsCompared() {
		assertThat(wanted("maker").column("id").orElseThrow().identity()).isNotNull();
		assertUnchanged("maker");
		assertUnchanged("moments");
		assertUnchanged("chosen", "id");
		assertUnchanged("number_rows");
	}

	@Test
	default void enumColumnHasItsValues() {
		assertUnchanged("chosen", "state");
		assertUnchanged("chosen", "state_text");
		assertUnchanged("chosen", "ordinal");
	}

	@Test
	default void checkThatTheDatabaseRewritesIsNotReported() {
		assertThat(wanted("chosen").constraints())
			.anyMatch((each) -> each instanceof CheckConstraint check && check.expression().contains("high <> 7"));
		assertUnchanged("chosen");
	}

	@Test
	default void descendingIndexIsNotReported() {
		assertThat(wanted("item").indexes())
			.anyMatch((each) -> each.name().equals("ix_item_rank") && each.parts().get(0).descending());
		assertUnchanged("item");
	}

	@Test
	default void namesThatDifferInCaseAreOneTable() {
		Table table = database().wanted()
			.schema()
			.tables()
			.stream()
			.filter((each) -> each.name().name().equalsIgnoreCase("mixedcase"))
			.findFirst()
			.orElseThrow();
		assertUnchanged(table.name().name());
	}

	@Test
	default void reservedWordIsQuotedOnBothSides() {
		Table table = database().wanted()
			.schema()
			.tables()
			.stream()
			.filter((each) -> each.name().name().equalsIgnoreCase("mixedcase"))
			.findFirst()
			.orElseThrow();
		assertThat(table.column("order")).isPresent();
		assertUnchanged(table.name().name());
	}

	@Test
	default void indexThatTheDatabaseMakesForAForeignKeyIsKept() {
		assertThat(wanted("item").indexes()).noneMatch((each) -> each.parts().get(0).text().equals("maker_id"));
		assertThat(TrapDatabase.described(firstReport())).noneMatch((line) -> line.contains("index"));
	}

	@Test
	default void uuidAsBytesIsNotReported() {
		assertUnchanged("chosen", "binary_id");
		assertUnchanged("chosen", "id");
	}

	@Test
	default void numericAndDecimalAreTheSame() {
		assertUnchanged("item", "price");
	}

	@Test
	default void largeObjectsAreNotReadAsVarchar() {
		assertUnchanged("chosen", "long_text");
		assertUnchanged("chosen", "content");
	}

	@Test
	default void currentTimestampInOtherWordsIsTheSame() {
		assertThat(assertUnchanged("moments", "made_at").defaultValue()).isNotNull();
	}

	@Test
	default void textDefaultWithACastIsTheSame() {
		assertThat(assertUnchanged("chosen", "free_text").defaultValue()).isNotNull();
	}

	@Test
	default void jsonAndArraysAreNotReported() {
		assertUnchanged("chosen", "settings");
		assertUnchanged("chosen", "several");
	}

	@Test
	default void generatedColumnIsNoDefault() throws SQLException {
		Column doubled = assertUnchanged("item", "doubled");
		assertThat(doubled.generated()).isNotNull();
		Column found = found("item").column("doubled").orElseThrow();
		assertThat(found.generated()).isNotNull();
		assertThat(found.defaultValue()).isNull();
	}

	@Test
	default void discriminatorCheckIsNotReported() {
		assertThat(wanted("single_base").columns()).hasSize(3);
		assertUnchanged("single_base");
	}

	@Test
	default void versionAndTenantColumnsAreNotReported() {
		assertUnchanged("item", "version");
		assertUnchanged("maker", "tenant");
	}

	@Test
	default void tablesOfEnversAreTheModels() {
		assertThat(wanted("watched_aud").columns()).hasSize(4);
		assertUnchanged("watched_aud");
		assertUnchanged("revinfo");
	}

	private static List<String> names(Table table) {
		return table.constraints().stream().map((each) -> String.valueOf(each.name())).sorted().toList();
	}

	private Table wanted(String name) {
		return database().wanted().schema().table(QualifiedName.of(name(name))).orElseThrow();
	}

	private Table found(String name) throws SQLException {
		return database().found().table(QualifiedName.of(name(name))).orElseThrow();
	}

	// What is written in capitals stays so where names are not folded.
	private String name(String name) {
		return database().wanted()
			.schema()
			.tables()
			.stream()
			.map((each) -> each.name().name())
			.filter((each) -> each.equalsIgnoreCase(name))
			.findFirst()
			.orElse(name);
	}

	private Table assertUnchanged(String table) {
		assertThat(TrapDatabase.described(firstReport()))
			.noneMatch((line) -> line.matches("(?i).*\\b" + table + "\\b.*"));
		return wanted(table);
	}

	private Column assertUnchanged(String table, String column) {
		return assertUnchanged(table).column(column).orElseThrow();
	}

}
