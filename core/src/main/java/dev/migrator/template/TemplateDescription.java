package dev.migrator.template;

import java.util.List;

import dev.migrator.script.ScriptType;

/**
 * A template there is.
 *
 * @param name the name, as {@code migrator.templates.name} takes it
 * @param description what it is for, in one line
 * @param types how revisions made of it can be written
 * @param source where it was found
 */
public record TemplateDescription(String name, String description, List<ScriptType> types, String source) {

	/** Copy the list. */
	public TemplateDescription {
		types = List.copyOf(types);
	}

}
