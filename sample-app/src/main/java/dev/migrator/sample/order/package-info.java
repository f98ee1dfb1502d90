/** What customers bought. */
@NullMarked
package dev.migrator.sample.order;

import org.jspecify.annotations.NullMarked;
