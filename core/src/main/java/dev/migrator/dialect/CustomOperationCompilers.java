package dev.migrator.dialect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrator.operation.CustomOperation;

/**
 * The compilers of a user's own operations for one dialect, by the class of the
 * operation. Immutable.
 */
public final class CustomOperationCompilers {

	private static final CustomOperationCompilers NONE = new CustomOperationCompilers(Map.of());

	private final Map<Class<? extends CustomOperation>, Entry<?>> entries;

	private CustomOperationCompilers(Map<Class<? extends CustomOperation>, Entry<?>> entries) {
		this.entries = Map.copyOf(entries);
	}

	/**
	 * Return an empty registry.
	 * @return the registry
	 */
	public static CustomOperationCompilers none() {
		return NONE;
	}

	/**
	 * Return this registry with one more compiler, which replaces an earlier one for the
	 * same class.
	 * @param type the class of the operation, exactly
	 * @param compiler the compiler
	 * @param <T> the class of the operation
	 * @return the larger registry
	 */
	public <T extends CustomOperation> CustomOperationCompilers with(Class<T> type,
			CustomOperationCompiler<T> compiler) {
		Map<Class<? extends CustomOperation>, Entry<?>> more = new LinkedHashMap<>(this.entries);
		more.put(type, new Entry<>(type, compiler));
		return new CustomOperationCompilers(more);
	}

	boolean knows(CustomOperation operation) {
		return this.entries.containsKey(operation.getClass());
	}

	List<SqlStatement> compile(CustomOperation operation, SqlClauses clauses, TableLookup tables) {
		Entry<?> entry = this.entries.get(operation.getClass());
		if (entry == null) {
			throw new IllegalArgumentException(
					"no compiler is registered for '" + operation.getClass().getName() + "'");
		}
		return entry.compile(operation, clauses, tables);
	}

	private record Entry<T extends CustomOperation>(Class<T> type, CustomOperationCompiler<T> compiler) {

		List<SqlStatement> compile(CustomOperation operation, SqlClauses clauses, TableLookup tables) {
			return List.copyOf(this.compiler.compile(this.type.cast(operation), clauses, tables));
		}

	}

}
