/** Tests. */
@NullMarked
package dev.migrator.autogenerate.render;

import org.jspecify.annotations.NullMarked;
