package dev.migrator.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.migrator.script.ScriptCatalog;
import dev.migrator.script.ScriptType;
import org.jspecify.annotations.Nullable;

/**
 * Makes folder, template and properties for a first revision. What is there already stays
 * as it is.
 */
public final class EnvironmentWriter {

	private static final List<String> PROPERTY_FILES = List.of("application.properties", "application.yml",
			"application.yaml", "config/application.properties", "config/application.yml", "config/application.yaml");

	private final TemplateSettings settings;

	private final SourceWorkspace workspace;

	/**
	 * Create the writer.
	 * @param settings how revisions are written
	 * @param workspace where they go
	 */
	public EnvironmentWriter(TemplateSettings settings, SourceWorkspace workspace) {
		this.settings = settings;
		this.workspace = workspace;
	}

	/**
	 * Make what a first revision needs.
	 * @param request where and how
	 * @param built the revisions there are
	 * @return what was made
	 * @throws TemplateException if it cannot be made
	 */
	public WrittenEnvironment write(NewEnvironment request, ScriptCatalog built) {
		Made made = new Made();
		ScriptType type = (request.type() != null) ? request.type() : this.settings.type();
		RevisionTemplate template = this.workspace
			.template((request.template() != null) ? request.template() : this.settings.name());
		Path folder = folder(request, type, built);
		made.folder(folder);
		Optional<Path> resources = resources(folder);
		resources.ifPresentOrElse((path) -> {
			templates(path, template, made);
			properties(path, folder, type, made);
		}, () -> made.advice.add("Outside a source tree there is no place for a template and for properties; set"
				+ " migrator.locations=file:" + folder));
		made.advice.add("Write the first revision: migrator revision -m \"...\"");
		return new WrittenEnvironment(made.created, made.kept, made.advice);
	}

	private Path folder(NewEnvironment request, ScriptType type, ScriptCatalog built) {
		SourceRevisions revisions = this.workspace.revisions(built);
		RevisionPlaces places = new RevisionPlaces(this.workspace.locations().subList(0, 1), this.workspace.tree(),
				revisions, this.settings.javaPackage());
		return switch (type) {
			case SQL -> places.sql(request.directory(), List.of()).folder();
			case JAVA -> places.java(request.directory(), List.of()).folder();
		};
	}

	private static Optional<Path> resources(Path folder) {
		return Optional.ofNullable(main(folder)).map((main) -> main.resolve("resources"));
	}

	private static @Nullable Path main(Path folder) {
		for (Path above = folder; above != null; above = above.getParent()) {
			if (above.endsWith(Path.of("src", "main"))) {
				return above;
			}
		}
		return null;
	}

	private void templates(Path resources, RevisionTemplate template, Made made) {
		SourceLocation location = SourceLocation.parse(this.settings.location());
		Path folder = (location.isClassPath() ? resources.resolve(location.path())
				: Path.of(location.path()).toAbsolutePath().normalize())
			.resolve(this.settings.name());
		template.files().forEach((name, text) -> made.file(folder.resolve(name), text));
	}

	private void properties(Path resources, Path folder, ScriptType type, Made made) {
		List<String> lines = List.of("migrator.locations=" + location(resources, folder),
				"migrator.templates.type=" + type.name().toLowerCase(Locale.ROOT));
		Optional<Path> present = PROPERTY_FILES.stream().map(resources::resolve).filter(Files::exists).findFirst();
		if (present.isPresent()) {
			made.kept.add(present.get());
			lines.forEach((line) -> made.advice.add("Add to " + present.get() + ": " + line));
			return;
		}
		made.file(resources.resolve("application.properties"), String.join("\n", lines) + "\n");
	}

	private static String location(Path resources, Path folder) {
		Path java = resources.resolveSibling("java");
		for (Path root : List.of(resources, java)) {
			if (folder.startsWith(root)) {
				return "classpath:"
						+ root.relativize(folder).toString().replace(folder.getFileSystem().getSeparator(), "/");
			}
		}
		return "file:" + folder;
	}

	/** Collects what was made. */
	private static final class Made {

		private final List<Path> created = new ArrayList<>();

		private final List<Path> kept = new ArrayList<>();

		private final List<String> advice = new ArrayList<>();

		void folder(Path folder) {
			if (Files.isDirectory(folder)) {
				this.kept.add(folder);
				return;
			}
			try {
				Files.createDirectories(folder);
			}
			catch (IOException ex) {
				throw new TemplateException("The folder '" + folder + "' cannot be made: " + ex, ex);
			}
			this.created.add(folder);
		}

		void file(Path file, String text) {
			if (Files.exists(file)) {
				this.kept.add(file);
				return;
			}
			NewFile.write(file, text);
			this.created.add(file);
		}

	}

}
