package dev.migrator.autogenerate.render;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.migrator.operation.TableElements;
import dev.migrator.schema.ColumnTypes;

/** Collects the imports that statements need. */
final class Imports {

	private final TreeSet<String> types = new TreeSet<>();

	private final TreeSet<String> members = new TreeSet<>();

	/**
	 * Import a type.
	 * @param type the type
	 * @return its simple name
	 */
	String type(Class<?> type) {
		this.types.add(type.getName());
		return type.getSimpleName();
	}

	/**
	 * Import a method that makes a column type.
	 * @param method its name
	 * @return the name
	 */
	String columnType(String method) {
		return member(ColumnTypes.class, method);
	}

	/**
	 * Import a method that makes an element of a table.
	 * @param method its name
	 * @return the name
	 */
	String element(String method) {
		return member(TableElements.class, method);
	}

	/**
	 * Import a constant.
	 * @param constant the constant
	 * @return its name
	 */
	String constant(Enum<?> constant) {
		return member(constant.getDeclaringClass(), constant.name());
	}

	private String member(Class<?> owner, String name) {
		this.members.add("static " + owner.getName() + "." + name);
		return name;
	}

	List<String> sorted() {
		return Stream.concat(this.types.stream(), this.members.stream()).toList();
	}

}
