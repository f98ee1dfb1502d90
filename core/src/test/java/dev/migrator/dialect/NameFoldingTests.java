package dev.migrator.dialect;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameFoldingTests {

	private final Quoting quoting = new AnsiQuoting(Set.of("order"));

	private final NameFolding upper = NameFolding.toUpperCase(this.quoting);

	private final NameFolding none = NameFolding.none(this.quoting);

	@ParameterizedTest
	@CsvSource(quoteCharacter = '\0',
			value = { "USERS,users", "USER_2,user_2", "_,_", "Users,Users", "users,\"users\"", "ORDER,ORDER",
					"order,order", "MY TABLE,MY TABLE", "\"users\",\"\"\"users\"\"\"", "a\"b,a\"b", "ÄRGER,ÄRGER",
					"2FA,2FA", "\"\",\"\"", "\"a\"b\",\"a\"b\"" })
	void upperCaseCatalogIsFolded(String catalogName, String name) {
		assertThat(this.upper.fromCatalog(catalogName)).isEqualTo(name);
		assertThat(this.upper.toCatalog(name)).isEqualTo(catalogName);
	}

	@ParameterizedTest
	@ValueSource(strings = { "users", "Users", "USERS", "order", "ORDER", "a b" })
	void otherCatalogIsKept(String name) {
		assertThat(this.none.fromCatalog(name)).isEqualTo(name);
		assertThat(this.none.toCatalog(name)).isEqualTo(name);
	}

	@Test
	void nameWithItsQuotesMeansWhatIsInside() {
		assertThat(this.none.toCatalog("\"users\"")).isEqualTo("users");
		assertThat(this.upper.toCatalog("\"say \"\"hi\"\"\"")).isEqualTo("say \"hi\"");
	}

	@Test
	void catalogNameWithQuotesIsQuotedOnceMore() {
		assertThat(this.none.fromCatalog("\"users\"")).isEqualTo("\"\"\"users\"\"\"");
		assertThat(this.none.toCatalog("\"\"\"users\"\"\"")).isEqualTo("\"users\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "users", "a\"b", "\"", "\"\"", "users\"", "\"a\"b\"" })
	void nameWithoutAPairOfQuotesIsNotDelimited(String name) {
		assertThat(NameFolding.isDelimited(name)).isFalse();
	}

}
