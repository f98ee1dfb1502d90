package dev.migrator.hibernate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a table or column was called before, so that autogenerate renames it instead
 * of dropping it and making another one. On a class it is the table of the entity; on an
 * attribute its column, or the table of a collection. It may stay for good: it says
 * nothing to a database that has the new name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.TYPE, ElementType.FIELD, ElementType.METHOD })
@Repeatable(RenamedFrom.List.class)
public @interface RenamedFrom {

	/**
	 * The former names, as the database knows them; the first that it has is taken.
	 * @return the names, without a schema
	 */
	String[] value();

	/**
	 * The column that is meant, by its present name: on a class, and on an attribute with
	 * several columns or a table of its own.
	 * @return the column, or an empty text
	 */
	String column() default "";

	/**
	 * The table that is meant, by its present name: on a class with several tables.
	 * @return the table, or an empty text for the first one
	 */
	String table() default "";

	/** Several of them. */
	@Documented
	@Retention(RetentionPolicy.RUNTIME)
	@Target({ ElementType.TYPE, ElementType.FIELD, ElementType.METHOD })
	@interface List {

		/**
		 * All of them.
		 * @return the annotations
		 */
		RenamedFrom[] value();

	}

}
