/**
 * API. New revisions as files: where they go, what they are called, and what a template
 * makes of them. Entry types: {@link dev.migrator.template.NewRevision} and
 * {@link dev.migrator.template.RevisionWriter}. Imports {@code revision},
 * {@code operation} and {@code script}.
 */
@NullMarked
package dev.migrator.template;

import org.jspecify.annotations.NullMarked;
