package dev.migrator.template;

import org.jspecify.annotations.Nullable;

import dev.migrator.script.ScriptType;

/**
 * What a user says about the place for a first revision.
 *
 * @param directory the folder for revisions, or {@code null} for that of the first
 * location
 * @param template the template to copy, or {@code null} for the built-in one
 * @param type how revisions are to be written, or {@code null} for SQL
 */
public record NewEnvironment(@Nullable String directory, @Nullable String template, @Nullable ScriptType type) {

}
