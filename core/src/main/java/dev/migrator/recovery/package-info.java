/**
 * Internal. Says what a statement left behind when nobody saw how it ended, by looking at
 * the catalog; touches no database itself. Entry type: {@code AftermathReader}. Imports
 * {@code schema}, {@code operation}, {@code dialect} and {@code script}.
 */
@NullMarked
package dev.migrator.recovery;

import org.jspecify.annotations.NullMarked;
