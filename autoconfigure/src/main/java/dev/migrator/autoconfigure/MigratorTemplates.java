package dev.migrator.autoconfigure;

import java.time.ZoneId;

import dev.migrator.script.ScriptType;
import dev.migrator.template.TemplateSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties of new revisions that commands write.
 *
 * @param name Name of the template that is used when a command names none.
 * @param location Location of the project's own templates, one folder each.
 * @param type How a revision is written when a command does not say.
 * @param fileName Pattern of file names, with words such as {rev}, {slug}, {year} and
 * {month} in braces.
 * @param slugLength Greatest number of characters of the message in a file name.
 * @param zone Time zone of creation times and of file names.
 * @param javaPackage Package of Java revisions, instead of that of the present ones.
 * @param sourceTree Folder in the source tree, instead of the one that the code was
 * compiled from.
 */
public record MigratorTemplates(@DefaultValue(TemplateSettings.DEFAULT_NAME) String name,
		@DefaultValue(TemplateSettings.DEFAULT_LOCATION) String location, @DefaultValue("sql") ScriptType type,
		@DefaultValue(TemplateSettings.DEFAULT_FILE_NAME) String fileName,
		@DefaultValue("" + TemplateSettings.DEFAULT_SLUG_LENGTH) int slugLength, @DefaultValue("Z") ZoneId zone,
		@Nullable String javaPackage, @Nullable String sourceTree) {

	TemplateSettings settings() {
		return new TemplateSettings(this.name, this.location, this.type, this.fileName, this.slugLength, this.zone,
				this.javaPackage, this.sourceTree);
	}

}
