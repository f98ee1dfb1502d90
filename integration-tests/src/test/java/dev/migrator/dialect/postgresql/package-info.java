/** The PostgreSQL dialect on a live server. */
@NullMarked
package dev.migrator.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
