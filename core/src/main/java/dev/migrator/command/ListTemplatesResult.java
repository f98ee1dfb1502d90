package dev.migrator.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.migrator.template.TemplateDescription;

/**
 * The templates.
 *
 * @param templates the templates
 */
public record ListTemplatesResult(List<TemplateDescription> templates) implements CommandResult {

	/** Copy the list. */
	public ListTemplatesResult {
		templates = List.copyOf(templates);
	}

	@Override
	public List<String> lines() {
		List<String> lines = new ArrayList<>(List.of("Available templates:", ""));
		this.templates.forEach((each) -> lines.add(each.name() + " - " + each.description() + types(each)));
		return lines;
	}

	private static String types(TemplateDescription template) {
		return template.types()
			.stream()
			.map((type) -> type.name().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(", ", " (", ")"));
	}

	@Override
	public Object tree() {
		return new Tree()
			.put("templates",
					this.templates.stream()
						.map((each) -> new Tree().put("name", each.name())
							.put("description", each.description())
							.put("types", each.types().stream().map(Enum::name).toList())
							.put("source", each.source())
							.toMap())
						.toList())
			.toMap();
	}

}
