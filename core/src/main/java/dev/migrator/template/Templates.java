package dev.migrator.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dev.migrator.script.ScriptType;

import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The templates of the project and the built-in ones. One of the project goes before a
 * built-in one of the same name.
 */
final class Templates {

	/** Where the built-in templates are. */
	static final String BUILT_IN = "classpath:dev/migrator/template";

	private final PathMatchingResourcePatternResolver resources;

	private final List<String> roots;

	/**
	 * Create the templates.
	 * @param resourceLoader finds files
	 * @param roots where templates are, the most important first; the built-in ones are
	 * added
	 */
	Templates(ResourceLoader resourceLoader, List<String> roots) {
		this.resources = new PathMatchingResourcePatternResolver(resourceLoader);
		Set<String> all = new LinkedHashSet<>();
		roots.forEach((root) -> all.add(root.replaceFirst("^classpath\\*:", "classpath:").replaceAll("/+$", "")));
		all.add(BUILT_IN);
		this.roots = List.copyOf(all);
	}

	List<TemplateDescription> list() {
		List<TemplateDescription> found = new ArrayList<>();
		Set<String> seen = new LinkedHashSet<>();
		for (String root : this.roots) {
			for (String name : names(root)) {
				if (seen.add(name)) {
					find(root, name).map(RevisionTemplate::describe).ifPresent(found::add);
				}
			}
		}
		return found;
	}

	RevisionTemplate get(String name) {
		return this.roots.stream()
			.map((root) -> find(root, name))
			.flatMap(Optional::stream)
			.findFirst()
			.orElseThrow(() -> new TemplateException(
					"There is no template '" + name + "' in " + String.join(", ", this.roots) + ". There are "
							+ String.join(", ", list().stream().map(TemplateDescription::name).toList())));
	}

	private Set<String> names(String root) {
		Set<String> names = new TreeSet<>();
		try {
			String everywhere = root.replaceFirst("^classpath:", "classpath*:");
			for (Resource resource : this.resources.getResources(everywhere + "/*/revision.*.template")) {
				String[] path = resource.getURL().getPath().split("/");
				names.add(path[path.length - 2]);
			}
		}
		catch (IOException ex) {
			// A root that is not there has no templates.
			return Set.of();
		}
		return names;
	}

	private Optional<RevisionTemplate> find(String root, String name) {
		String folder = root + "/" + name + "/";
		Map<ScriptType, String> texts = new EnumMap<>(ScriptType.class);
		for (ScriptType type : ScriptType.values()) {
			Resource resource = this.resources.getResource(folder + RevisionTemplate.fileName(type));
			if (resource.exists()) {
				texts.put(type, read(resource));
			}
		}
		if (texts.isEmpty()) {
			return Optional.empty();
		}
		Resource readme = this.resources.getResource(folder + "README");
		String description = readme.exists() ? read(readme).lines().findFirst().orElse("") : "";
		return Optional.of(new RevisionTemplate(name, description, folder, texts));
	}

	private static String read(Resource resource) {
		try (InputStream stream = resource.getInputStream()) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new TemplateException("The template " + resource + " cannot be read: " + ex.getMessage(), ex);
		}
	}

}
