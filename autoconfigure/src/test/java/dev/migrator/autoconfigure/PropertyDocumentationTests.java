package dev.migrator.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class PropertyDocumentationTests {

	private static final Path PAGES = Path.of("../docs/pages");

	@Test
	void everyPropertyIsDescribedInTheMetadata() throws IOException {
		for (JsonNode property : properties()) {
			assertThat(property.path("description").asString("")).as(property.path("name").asString()).isNotBlank();
		}
	}

	@Test
	void everyPropertyOfTheMigratorStandsOnTheConfigurationPage() throws IOException {
		String page = Files.readString(PAGES.resolve("configuration.md"));

		assertThat(names()).filteredOn((name) -> name.startsWith("migrator."))
			.hasSizeGreaterThan(10)
			.allSatisfy((name) -> assertThat(page).containsAnyOf("`" + name, "`." + lastPart(name) + "`"));
	}

	@Test
	void everyPropertyOfActuatorStandsOnAPage() throws IOException {
		String pages = Files.readString(PAGES.resolve("configuration.md"))
				+ Files.readString(PAGES.resolve("actuator.md"));

		assertThat(names()).filteredOn((name) -> name.startsWith("management."))
			.contains("management.endpoint.migrations.access", "management.health.migrator.enabled",
					"management.info.migrator.enabled")
			.allSatisfy((name) -> assertThat(pages).contains("`" + name));
	}

	@Test
	void instanceHasThePropertiesOfTheOneMigratorAndItsDataSource() {
		assertThat(components(MigratorInstance.class)).containsExactlyInAnyOrderElementsOf(
				Stream.concat(components(MigratorProperties.class).stream(), Stream.of("dataSource"))
					.filter((name) -> !Set.of("enabled", "instances").contains(name))
					.toList());
	}

	private static List<String> components(Class<?> type) {
		return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
	}

	private static String lastPart(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}

	@Test
	void descriptionsFollowTheCustomsOfMetadata() throws IOException {
		for (JsonNode property : properties()) {
			String description = property.path("description").asString("");
			assertThat(description.toLowerCase(Locale.ROOT)).doesNotStartWith("the ").doesNotStartWith("a ");
			if (property.path("name").asString().startsWith("migrator.")) {
				assertThat(description).as(property.path("name").asString()).endsWith(".");
			}
		}
	}

	private static List<String> names() throws IOException {
		return properties().valueStream().map((property) -> property.path("name").asString()).toList();
	}

	private static JsonNode properties() throws IOException {
		try (InputStream metadata = PropertyDocumentationTests.class
			.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
			JsonNode properties = JsonMapper.builder().build().readTree(metadata.readAllBytes()).path("properties");
			assertThat(properties.size()).isGreaterThan(10);
			return properties;
		}
	}

}
