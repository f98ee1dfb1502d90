package dev.migrator.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class PropertyDocumentationTests {

	private static final Path PAGE = Path.of("../docs/pages/configuration.md");

	@Test
	void everyPropertyIsDescribedInTheMetadata() throws IOException {
		for (JsonNode property : properties()) {
			assertThat(property.path("description").asString("")).as(property.path("name").asString()).isNotBlank();
		}
	}

	@Test
	void everyPropertyStandsOnTheConfigurationPage() throws IOException {
		String page = Files.readString(PAGE);
		int checked = 0;
		for (JsonNode property : properties()) {
			String name = property.path("name").asString();
			if (name.startsWith("migrator.")) {
				String last = name.substring(name.lastIndexOf('.') + 1);
				assertThat(page).as(name)
					.satisfiesAnyOf((text) -> assertThat(text).contains("`" + name),
							(text) -> assertThat(text).contains("`." + last + "`"));
				checked++;
			}
		}
		assertThat(checked).isGreaterThan(10);
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

	private static JsonNode properties() throws IOException {
		try (InputStream metadata = PropertyDocumentationTests.class
			.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
			JsonNode properties = JsonMapper.builder().build().readTree(metadata.readAllBytes()).path("properties");
			assertThat(properties.size()).isGreaterThan(10);
			return properties;
		}
	}

}
