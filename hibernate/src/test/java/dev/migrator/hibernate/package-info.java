/** Tests with real session factories. */
@NullMarked
package dev.migrator.hibernate;

import org.jspecify.annotations.NullMarked;
