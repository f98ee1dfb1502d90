/** What the shop sells. */
@NullMarked
package dev.migrator.sample.catalog;

import org.jspecify.annotations.NullMarked;
