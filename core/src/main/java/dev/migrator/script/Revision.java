package dev.migrator.script;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@link RevisionScript} as a revision. What it says is read from the class file
 * without loading the class.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {

	/**
	 * The identifier: any text of at most 64 characters without {@code @ - + : ,} and
	 * blanks.
	 * @return the identifier
	 */
	String id();

	/**
	 * The revisions this one builds on; none makes it a base, several make it a merge
	 * point.
	 * @return the identifiers
	 */
	String[] downRevision() default {};

	/**
	 * Revisions or branch labels that must be applied first without being in the line of
	 * descent.
	 * @return identifiers or labels
	 */
	String[] dependsOn() default {};

	/**
	 * Names for the line that this revision is on.
	 * @return the labels
	 */
	String[] branchLabels() default {};

	/**
	 * What the revision does, in one line.
	 * @return the message
	 */
	String message() default "";

	/**
	 * When the revision was written, in ISO-8601 with an offset, such as
	 * {@code 2026-11-21T10:15:30Z}.
	 * @return the time, empty when not stated
	 */
	String createdAt() default "";

	/**
	 * Whether the revision runs in a transaction. Without one each statement stands
	 * alone.
	 * @return whether it does
	 */
	boolean transactional() default true;

}
