/**
 * The revisions of the shop that are written in Java; those in SQL stand in the resources
 * of the same name.
 */
@NullMarked
package db.revisions;

import org.jspecify.annotations.NullMarked;
