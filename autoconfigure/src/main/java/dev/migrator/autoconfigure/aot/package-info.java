/**
 * Internal. Tells ahead-of-time processing which resources and classes the migrator needs
 * at run time. Imports the records of core.
 */
@NullMarked
package dev.migrator.autoconfigure.aot;

import org.jspecify.annotations.NullMarked;
