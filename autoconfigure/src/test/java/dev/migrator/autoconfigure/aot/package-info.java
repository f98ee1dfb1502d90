/** Tests of ahead-of-time processing. */
@NullMarked
package dev.migrator.autoconfigure.aot;

import org.jspecify.annotations.NullMarked;
