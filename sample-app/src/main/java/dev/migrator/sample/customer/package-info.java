/** Customers of the shop. */
@NullMarked
package dev.migrator.sample.customer;

import org.jspecify.annotations.NullMarked;
