/** Tests of the auto-configuration on real databases. */
@NullMarked
package dev.migrator.autoconfigure;

import org.jspecify.annotations.NullMarked;
