package dev.migrator.template;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The modules of a source tree of Maven or Gradle, which are the folders with a
 * {@code src/main}.
 */
final class SourceTree {

	/** Where the files of a module are, below {@code src/main}. */
	enum Kind {

		/** Files that are copied. */
		RESOURCES,

		/** Sources of Java. */
		JAVA;

		Path folder(Path module) {
			return module.resolve("src").resolve("main").resolve(name().toLowerCase(Locale.ROOT));
		}

	}

	private static final List<String> BUILD_FILES = List.of("pom.xml", "build.gradle", "build.gradle.kts",
			"settings.gradle", "settings.gradle.kts");

	private static final Set<String> SKIPPED = Set.of("target", "build", "out", "bin", "node_modules", "src");

	private static final int DEPTH = 6;

	private final List<Path> modules;

	private final List<Path> preferred;

	private SourceTree(List<Path> modules, List<Path> preferred) {
		this.modules = List.copyOf(modules);
		this.preferred = List.copyOf(preferred);
	}

	/**
	 * Find the source tree.
	 * @param places folders and files in it, the most telling first; places outside a
	 * source tree are passed over
	 * @return the source tree of the first place that is in one
	 */
	static Optional<SourceTree> find(List<Path> places) {
		Set<Path> preferred = new LinkedHashSet<>();
		Path root = null;
		for (Path place : places) {
			Path module = module(place.toAbsolutePath().normalize());
			if (module == null || (root != null && !module.startsWith(root))) {
				continue;
			}
			root = (root != null) ? root : root(module);
			preferred.add(module);
		}
		return (root != null) ? Optional.of(new SourceTree(modules(root), List.copyOf(preferred))) : Optional.empty();
	}

	/**
	 * Return the source tree below a folder.
	 * @param folder the folder
	 * @return the source tree
	 */
	static SourceTree at(Path folder) {
		Path root = folder.toAbsolutePath().normalize();
		return new SourceTree(modules(root), List.of(root));
	}

	private static @Nullable Path module(Path place) {
		for (Path folder = place; folder != null; folder = folder.getParent()) {
			if (isBuilt(folder) || Files.isDirectory(folder.resolve("src").resolve("main"))) {
				return folder;
			}
		}
		return null;
	}

	private static boolean isBuilt(Path folder) {
		return BUILD_FILES.stream().anyMatch((file) -> Files.isRegularFile(folder.resolve(file)));
	}

	private static Path root(Path module) {
		Path repository = repository(module);
		Path root = module;
		for (Path above = module.getParent(); above != null; above = above.getParent()) {
			if (isBuilt(above) && (repository != null || above.equals(root.getParent()))) {
				root = above;
			}
			if (above.equals(repository)) {
				break;
			}
		}
		return root;
	}

	private static @Nullable Path repository(Path module) {
		for (Path folder = module; folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve(".git"))) {
				return folder;
			}
		}
		return null;
	}

	private static List<Path> modules(Path root) {
		ModuleVisitor visitor = new ModuleVisitor(root);
		try {
			Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), DEPTH, visitor);
		}
		catch (IOException ex) {
			throw new TemplateException("The source tree '" + root + "' cannot be listed: " + ex.getMessage(), ex);
		}
		return visitor.modules.stream().sorted().toList();
	}

	/**
	 * Return the folders that there are for a path, in every module.
	 * @param kind where to look
	 * @param path the path below it
	 * @return the folders, perhaps none
	 */
	List<Path> existing(Kind kind, String path) {
		return this.modules.stream()
			.map((module) -> kind.folder(module).resolve(path))
			.filter(Files::isDirectory)
			.toList();
	}

	/**
	 * Choose the folder for a path: in the module that has it or its like, else in the
	 * first module that the places are in, else in the only module.
	 * @param kind where to look
	 * @param path the path below it
	 * @param near a file whose module goes before others that have the folder, or
	 * {@code null}
	 * @return the folder, which need not be there
	 * @throws NoSourceTreeException if several modules are as good
	 */
	Path folder(Kind kind, String path, @Nullable Path near) {
		List<Path> choice = having(EnumSet.of(kind), path);
		choice = choice.isEmpty() ? having(EnumSet.allOf(Kind.class), path) : choice;
		choice = choice.isEmpty() ? placed() : choice;
		choice = narrowed(choice, (module) -> near != null && near.startsWith(module));
		choice = narrowed(choice, this.preferred::contains);
		List<Path> folders = choice.stream().map((module) -> kind.folder(module).resolve(path)).toList();
		if (folders.size() != 1) {
			throw new NoSourceTreeException(
					"It is not clear in which module the revision belongs. "
							+ (folders.isEmpty() ? "None has a folder 'src/main'" : "It could go to " + quoted(folders))
							+ ". Say where with '--directory', or run the command in the folder of the module",
					folders);
		}
		return folders.get(0);
	}

	private List<Path> placed() {
		List<Path> placed = this.preferred.stream().filter(this.modules::contains).toList();
		return placed.isEmpty() ? this.modules : placed.subList(0, 1);
	}

	private static List<Path> narrowed(List<Path> choice, Predicate<Path> better) {
		List<Path> narrowed = choice.stream().filter(better).toList();
		return narrowed.isEmpty() ? choice : narrowed;
	}

	private static String quoted(List<Path> folders) {
		return folders.stream().map((each) -> "'" + each + "'").collect(Collectors.joining(" or "));
	}

	private List<Path> having(Set<Kind> kinds, String path) {
		return this.modules.stream()
			.filter((module) -> kinds.stream().anyMatch((kind) -> Files.isDirectory(kind.folder(module).resolve(path))))
			.toList();
	}

	/** Collects the modules. */
	private static final class ModuleVisitor extends SimpleFileVisitor<Path> {

		private final Path root;

		private final List<Path> modules = new ArrayList<>();

		ModuleVisitor(Path root) {
			this.root = root;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			String name = String.valueOf(folder.getFileName());
			if (!folder.equals(this.root) && (SKIPPED.contains(name) || name.startsWith("."))) {
				return FileVisitResult.SKIP_SUBTREE;
			}
			if (Files.isDirectory(folder.resolve("src").resolve("main"))) {
				this.modules.add(folder);
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException ex) {
			return FileVisitResult.CONTINUE;
		}

	}

}
