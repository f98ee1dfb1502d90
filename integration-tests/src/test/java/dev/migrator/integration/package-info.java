/** What needs a live database server: runs, crashes and starts at the same moment. */
@NullMarked
package dev.migrator.integration;

import org.jspecify.annotations.NullMarked;
