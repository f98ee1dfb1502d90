/**
 * Internal. The actuator endpoint, the health indicator and the info contributor.
 */
@NullMarked
package dev.migrator.autoconfigure.actuate;

import org.jspecify.annotations.NullMarked;
