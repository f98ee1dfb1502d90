/**
 * API. What a database family is to this project: five roles and a set of features. Entry
 * type: {@link dev.migrator.dialect.Dialect}. Imports {@code schema} and
 * {@code operation}.
 */
@NullMarked
package dev.migrator.dialect;

import org.jspecify.annotations.NullMarked;
