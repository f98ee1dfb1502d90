/** Tests of the sample application. */
@NullMarked
package dev.migrator.sample;

import org.jspecify.annotations.NullMarked;
