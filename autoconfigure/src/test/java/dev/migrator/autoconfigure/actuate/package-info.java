/** Tests of the endpoint over HTTP. */
@NullMarked
package dev.migrator.autoconfigure.actuate;

import org.jspecify.annotations.NullMarked;
