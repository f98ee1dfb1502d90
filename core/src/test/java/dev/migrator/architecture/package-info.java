/** The rules that the packages keep to, and for each rule a fixture that breaks it. */
@NullMarked
package dev.migrator.architecture;

import org.jspecify.annotations.NullMarked;
