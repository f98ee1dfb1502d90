package dev.migrator.template;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.migrator.script.ScriptType;

/** A template: a folder with a text for each way to write a revision. */
final class RevisionTemplate {

	private final String name;

	private final String description;

	private final String source;

	private final Map<ScriptType, TemplateText> texts = new EnumMap<>(ScriptType.class);

	/**
	 * Create the template.
	 * @param name the name
	 * @param description what it is for, in one line
	 * @param source where it is
	 * @param texts the texts
	 */
	RevisionTemplate(String name, String description, String source, Map<ScriptType, String> texts) {
		this.name = name;
		this.description = description;
		this.source = source;
		texts.forEach((type, text) -> this.texts.put(type, new TemplateText(source + fileName(type), text)));
	}

	static String fileName(ScriptType type) {
		return "revision." + type.name().toLowerCase(Locale.ROOT) + ".template";
	}

	TemplateText text(ScriptType type) {
		TemplateText text = this.texts.get(type);
		if (text == null) {
			throw new TemplateException("The template '" + this.name + "' writes no " + type + ": " + this.source
					+ " has no file '" + fileName(type) + "'. Choose another template with 'list-templates'");
		}
		return text;
	}

	/**
	 * Return the files of the template.
	 * @return the texts by name
	 */
	Map<String, String> files() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("README", this.description + "\n");
		this.texts.forEach((type, text) -> files.put(fileName(type), text.raw()));
		return files;
	}

	TemplateDescription describe() {
		return new TemplateDescription(this.name, this.description, List.copyOf(this.texts.keySet()), this.source);
	}

}
