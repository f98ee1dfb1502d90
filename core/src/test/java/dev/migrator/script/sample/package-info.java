/** Classes that a scan finds. */
@NullMarked
package dev.migrator.script.sample;

import org.jspecify.annotations.NullMarked;
