/** Access to what the scripts of core are split with. */
@NullMarked
package dev.migrator.script;

import org.jspecify.annotations.NullMarked;
