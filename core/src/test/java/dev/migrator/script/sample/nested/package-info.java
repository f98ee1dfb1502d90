/** Classes that a scan finds deeper down. */
@NullMarked
package dev.migrator.script.sample.nested;

import org.jspecify.annotations.NullMarked;
