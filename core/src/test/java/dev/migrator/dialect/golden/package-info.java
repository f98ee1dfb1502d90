/** The golden cases of the compilers, shared with the tests on live databases. */
@NullMarked
package dev.migrator.dialect.golden;

import org.jspecify.annotations.NullMarked;
