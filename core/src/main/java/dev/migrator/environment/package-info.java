/**
 * API. The composition root: puts the parts together and offers them as one
 * {@link dev.migrator.environment.Migrator}. The one place that knows all dialects by
 * name.
 */
@NullMarked
package dev.migrator.environment;

import org.jspecify.annotations.NullMarked;
