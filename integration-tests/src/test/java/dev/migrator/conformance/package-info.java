/** The conformance suite that every live database runs. */
@NullMarked
package dev.migrator.conformance;

import org.jspecify.annotations.NullMarked;
