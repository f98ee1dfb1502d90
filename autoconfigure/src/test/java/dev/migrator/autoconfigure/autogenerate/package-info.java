/** Tests. */
@NullMarked
package dev.migrator.autoconfigure.autogenerate;

import org.jspecify.annotations.NullMarked;
