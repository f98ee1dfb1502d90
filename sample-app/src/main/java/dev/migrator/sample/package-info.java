/** The sample application: a small shop whose schema is under version control. */
@NullMarked
package dev.migrator.sample;

import org.jspecify.annotations.NullMarked;
