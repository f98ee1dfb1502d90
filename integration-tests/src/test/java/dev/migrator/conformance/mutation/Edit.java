package dev.migrator.conformance.mutation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class as one edit of a mapping: its nested classes whose names begin with
 * {@code Before} are mapped before, those with {@code After} afterwards, all others at
 * both times. The names of all entities begin with the name of the class.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Edit {

	/**
	 * Return what is edited.
	 * @return the edit in words
	 */
	String value();

	/**
	 * Return the databases on which Hibernate cannot map it.
	 * @return the names of dialects
	 */
	String[] notOn() default {};

}
