package dev.migrator.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.migrator.script.ScriptCatalog;
import dev.migrator.script.ScriptLoader;
import dev.migrator.script.ScriptType;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.DefaultResourceLoader;

/** A source tree for tests, in which nothing was built. */
final class Workspaces {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-07T07:09:05.123Z"), ZoneOffset.UTC);

	private Workspaces() {
	}

	static Path module(Path root, String name) {
		Path module = root.resolve(name);
		write(module.resolve("pom.xml"), "<project/>");
		folder(module.resolve("src/main/java"));
		return module;
	}

	static void folder(Path folder) {
		try {
			Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void write(Path file, String text) {
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static TemplateSettings settings(Path tree) {
		return settings(tree, ScriptType.SQL, null);
	}

	static TemplateSettings settings(Path tree, ScriptType type, @Nullable String javaPackage) {
		return new TemplateSettings("default", TemplateSettings.DEFAULT_LOCATION, type,
				TemplateSettings.DEFAULT_FILE_NAME, 40, ZoneId.of("Europe/Vienna"), javaPackage, tree.toString());
	}

	static RevisionWriter writer(TemplateSettings settings, String... locations) {
		return new RevisionWriter(settings, workspace(settings, locations), CLOCK, new Random(7));
	}

	static SourceWorkspace workspace(TemplateSettings settings, String... locations) {
		return new SourceWorkspace(List.of(locations), settings, new DefaultResourceLoader(),
				new ScriptLoader(Map.of()));
	}

	static ScriptCatalog built(String... locations) {
		return new ScriptLoader(Map.of()).load(List.of(locations), List.of());
	}

	static NewRevision request(String message, String... heads) {
		return new NewRevision(message, null, null, List.of(heads), false, List.of(), List.of(), null);
	}

	static NewRevision request(String id, String message, String head) {
		return new NewRevision(message, null, id, List.of(head), false, List.of(), List.of(), null);
	}

}
