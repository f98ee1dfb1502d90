/** Tests of the capture in applications. */
@NullMarked
package dev.migrator.autoconfigure.hibernate;

import org.jspecify.annotations.NullMarked;
