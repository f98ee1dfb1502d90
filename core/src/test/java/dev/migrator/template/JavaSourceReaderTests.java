package dev.migrator.template;

import java.util.Optional;

import dev.migrator.revision.RevisionNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JavaSourceReaderTests {

	@Test
	void annotationsInCommentsAndStringsAreNone() {
		assertThat(read("""
				import dev.migrator.script.Revision;
				// @Revision(id = "a")
				/* @Revision(id = "b") */
				class X { String s = "@Revision(id = \\"c\\")"; char c = '"'; }
				""")).isEmpty();
	}

	@Test
	void annotationsOfOthersAreNone() {
		assertThat(read("import org.springframework.data.history.Revision; @Revision(id = \"a\") class X {}"))
			.isEmpty();
	}

	@Test
	void everyAttributeIsRead() {
		RevisionNode node = read("""
				package a.b;
				@dev.migrator.script.Revision(id = "c" + "d", downRevision = { "e", "f", }, dependsOn = {},
					transactional = false, branchLabels = "g", /* h */ message = "i \\"j\\" \\t", createdAt = "k")
				public class X {}
				""").orElseThrow();

		assertThat(node.id()).isEqualTo("cd");
		assertThat(node.downRevisions()).containsExactly("e", "f");
		assertThat(node.dependsOn()).isEmpty();
		assertThat(node.branchLabels()).containsExactly("g");
		assertThat(node.message()).isEqualTo("i \"j\" \t");
		assertThat(node.createdAt()).isNull();
		assertThat(node.source()).isEqualTo("a.b.X");
	}

	@ParameterizedTest
	@ValueSource(strings = { "id = Ids.ONE", "id = \"a\" + ONE", "id = \"\\u0041\"", "\"a\"", "id = (\"a\")" })
	void whatOnlyACompilerKnowsIsRefused(String attributes) {
		assertThatExceptionOfType(TemplateException.class)
			.isThrownBy(() -> read("import dev.migrator.script.*; @Revision(" + attributes + ") class X {}"))
			.withMessageContaining("Compile it, then run the command again");
	}

	private static Optional<RevisionNode> read(String text) {
		return JavaSourceReader.read("X.java", text, "X");
	}

}
