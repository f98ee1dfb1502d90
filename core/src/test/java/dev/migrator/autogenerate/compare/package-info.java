/** Tests. */
@NullMarked
package dev.migrator.autogenerate.compare;

import org.jspecify.annotations.NullMarked;
