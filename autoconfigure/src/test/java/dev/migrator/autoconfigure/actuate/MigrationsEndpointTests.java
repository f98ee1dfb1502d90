package dev.migrator.autoconfigure.actuate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

class MigrationsEndpointTests {

	private static final String SHOWN = """
			{"contexts": {"fruits": {"migrators": {"migrator": {
			  "database": {"dialect": "h2", "version": "VERSION", "schema": "PUBLIC"},
			  "state": "UP_TO_DATE", "current": ["a1b2c3d4e5f6"], "heads": ["a1b2c3d4e5f6"], "pending": [],
			  "history": [{"revision": "a1b2c3d4e5f6", "message": "create fruit", "direction": "UPGRADE",
			    "appliedAt": "TIME", "durationMs": 0, "appliedBy": "SA", "checksum": "CHECKSUM", "outcome": "SUCCESS"}]
			}}, "parentId": null}}}""";

	@Test
	void statusIsShownWhole() throws Exception {
		try (ConfigurableApplicationContext context = start()) {
			String body = get(context, "/actuator/migrations").body();

			assertThat(json(body.replaceAll("(\"version\":)\"[^\"]+\"", "$1\"VERSION\"")
				.replaceAll("(\"appliedAt\":)\"[0-9-]+T[0-9:.]+Z\"", "$1\"TIME\"")
				.replaceAll("(\"durationMs\":)[0-9]+", "$10")
				.replaceAll("(\"checksum\":)\"[0-9a-f]{64}\"", "$1\"CHECKSUM\""))).isEqualTo(json(SHOWN));
		}
	}

	@Test
	void pendingRevisionsAreShown() throws Exception {
		try (ConfigurableApplicationContext context = start("migrator.startup=none")) {
			JsonNode shown = json(get(context, "/actuator/migrations").body())
				.at("/contexts/fruits/migrators/migrator");

			assertThat(shown.at("/state").asString()).isEqualTo("PENDING");
			assertThat(shown.at("/pending")).isEqualTo(json("""
					[{"revision": "a1b2c3d4e5f6", "downRevisions": [], "dependsOn": [], "branchLabels": [],
					  "message": "create fruit", "type": "SQL"}]"""));
			assertThat(shown.at("/history")).isEmpty();
		}
	}

	@Test
	void revisionIsShownWithItsStatementsBothWays() throws Exception {
		try (ConfigurableApplicationContext context = start()) {
			JsonNode shown = json(get(context, "/actuator/migrations/a1b2").body());

			assertThat(shown.at("/upgrade/0").asString())
				.isEqualTo("create table fruit (id int primary key, name varchar(40))");
			assertThat(shown.at("/downgrade/0").asString()).isEqualTo("drop table fruit");
			assertThat(shown.at("/applied").asBoolean()).isTrue();
			assertThat(get(context, "/actuator/migrations/nosuch").statusCode()).isEqualTo(404);
		}
	}

	@Test
	void postIsRefusedUnlessAccessIsUnrestricted() throws Exception {
		try (ConfigurableApplicationContext context = start()) {
			assertThat(post(context, "{\"direction\": \"downgrade\", \"target\": \"base\"}").statusCode())
				.isEqualTo(405);
		}
	}

	@Test
	void postMovesTheDatabase() throws Exception {
		try (ConfigurableApplicationContext context = start("management.endpoint.migrations.access=unrestricted")) {
			HttpResponse<String> down = post(context, "{\"direction\": \"downgrade\", \"target\": \"base\"}");
			HttpResponse<String> up = post(context, "{\"direction\": \"upgrade\", \"target\": \"heads\"}");

			assertThat(json(down.body()))
				.isEqualTo(json("{\"revisions\": [\"a1b2c3d4e5f6\"], \"before\": [\"a1b2c3d4e5f6\"], \"after\": []}"));
			assertThat(json(up.body()).at("/after/0").asString()).isEqualTo("a1b2c3d4e5f6");
		}
	}

	@Test
	void nonsenseIsABadRequestWithAMessage() throws Exception {
		try (ConfigurableApplicationContext context = start("management.endpoint.migrations.access=unrestricted")) {
			HttpResponse<String> sideways = post(context, "{\"direction\": \"sideways\"}");
			HttpResponse<String> unknown = post(context, "{\"direction\": \"upgrade\", \"target\": \"nosuch\"}");
			HttpResponse<String> empty = post(context, "{}");

			assertThat(sideways.statusCode()).isEqualTo(400);
			assertThat(sideways.body()).contains("'direction' is 'upgrade', 'downgrade' or 'autogenerate'");
			assertThat(unknown.statusCode()).isEqualTo(400);
			assertThat(unknown.body()).contains("nosuch");
			assertThat(empty.statusCode()).isEqualTo(400);
		}
	}

	@Test
	void healthAndInfoTellTheState() throws Exception {
		try (ConfigurableApplicationContext context = start("management.info.migrator.enabled=true",
				"management.endpoint.health.show-details=always", "migrator.startup=none")) {
			HttpResponse<String> health = get(context, "/actuator/health");

			assertThat(health.statusCode()).isEqualTo(503);
			assertThat(json(health.body()).at("/components/migrator/details/state").asString()).isEqualTo("PENDING");
			assertThat(json(get(context, "/actuator/info").body()).at("/migrations/heads/0").asString())
				.isEqualTo("a1b2c3d4e5f6");
		}
	}

	private static ConfigurableApplicationContext start(String... properties) {
		SpringApplication application = new SpringApplicationBuilder(Application.class)
			.properties("server.port=0", "spring.application.name=fruits", "migrator.locations=classpath:revisions/one",
					"management.endpoints.web.exposure.include=*",
					"spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
			.properties(properties)
			.build();
		return application.run();
	}

	private static HttpResponse<String> get(ConfigurableApplicationContext context, String path)
			throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(uri(context, path)).build());
	}

	private static HttpResponse<String> post(ConfigurableApplicationContext context, String body)
			throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(uri(context, "/actuator/migrations"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
	}

	private static URI uri(ConfigurableApplicationContext context, String path) {
		return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path);
	}

	private static JsonNode json(String text) {
		return new ObjectMapper().readTree(text);
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

	}

}
