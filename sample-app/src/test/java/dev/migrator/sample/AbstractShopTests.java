package dev.migrator.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.migrator.environment.Migrator;
import dev.migrator.environment.ModelDifference;

import static org.assertj.core.api.Assertions.assertThat;

/** The shop over HTTP, whatever its database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class AbstractShopTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Migrator migrator;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void endpointShowsCurrentAndHistoryAfterTheStart() throws Exception {
		JsonNode shown = get("/actuator/migrations").at("/contexts/shop/migrators/migrator");

		assertThat(shown.at("/state").asString()).isEqualTo("UP_TO_DATE");
		assertThat(shown.at("/current/0").asString()).isEqualTo("9036c3bde718");
		assertThat(shown.at("/history").size()).isGreaterThanOrEqualTo(9);
		assertThat(shown.at("/history").get(shown.at("/history").size() - 1).at("/revision").asString())
			.isEqualTo("1f4c8a2be901");
		assertThat(shown.at("/pending").size()).isZero();
	}

	@Test
	void productsOfTheSeedAreSold() throws Exception {
		JsonNode products = get("/products");

		assertThat(products.size()).isEqualTo(3);
		assertThat(products.at("/0/category/name").asString()).isEqualTo("Books");
	}

	@Test
	void orderIsPlacedAndShown() throws Exception {
		JsonNode customer = post("/customers",
				"{\"email\": \"ada@example.org\", \"firstName\": \"Ada\", \"lastName\": \"Lovelace\"}");
		long product = get("/products").at("/0/id").asLong();

		JsonNode order = post("/orders", "{\"customerId\": " + customer.at("/id").asLong() + ", \"productId\": "
				+ product + ", \"quantity\": 2}");

		JsonNode shown = get("/orders/" + order.at("/id").asLong());
		assertThat(shown.at("/lines/0/quantity").asInt()).isEqualTo(2);
		assertThat(shown.at("/lines/0/unitPrice").asDouble()).isEqualTo(24.5);
	}

	@Test
	void downgradeOfTheNamesAndUpgradeKeepThem() {
		this.migrator.downgrade("3a90cd57e1b2");
		this.jdbc.sql("insert into customers (email, name) values ('g@example.org', 'Grace Brewster Hopper')").update();

		this.migrator.upgrade();

		assertThat(this.jdbc.sql("select last_name from customers where email = 'g@example.org'")
			.query(String.class)
			.single()).isEqualTo("Hopper");
		this.jdbc.sql("delete from customers where email = 'g@example.org'").update();
	}

	@Test
	void entitiesAndDatabaseAgree() {
		assertThat(this.migrator.autogeneration().difference(List.of()).changes())
			.extracting(ModelDifference.ModelChange::source)
			.isEmpty();
	}

	private JsonNode get(String path) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(uri(path)).build());
	}

	private JsonNode post(String path, String body) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(uri(path))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private static JsonNode send(HttpRequest request) throws IOException, InterruptedException {
		HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).as(response.body()).isBetween(200, 201);
		return new ObjectMapper().readTree(response.body());
	}

}
