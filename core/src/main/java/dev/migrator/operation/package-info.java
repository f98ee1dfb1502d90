/**
 * API. The verbs: every change of a schema as an immutable value, the facade that a
 * revision script writes with, the effect of an operation on schema records, and its
 * reversal. Entry types: {@link dev.migrator.operation.Operation} and
 * {@link dev.migrator.operation.Operations}. Imports {@code schema} and {@code revision}.
 */
@NullMarked
package dev.migrator.operation;

import org.jspecify.annotations.NullMarked;
