package dev.migrator.runner;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

import dev.migrator.script.TransactionControl;
import org.jspecify.annotations.Nullable;

/**
 * The connection as code of a revision gets it, on which it cannot end the transaction of
 * the revision.
 */
final class GuardedConnection {

	private static final Set<String> ENDING = Set.of("commit", "rollback", "setAutoCommit", "abort");

	private GuardedConnection() {
	}

	static Connection of(Connection connection, TransactionControl control) {
		return (Connection) Proxy.newProxyInstance(GuardedConnection.class.getClassLoader(),
				new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
					check(method, arguments, control);
					return invoke(connection, method, arguments);
				});
	}

	private static void check(Method method, @Nullable Object @Nullable [] arguments, TransactionControl control) {
		boolean toSavepoint = method.getName().equals("rollback") && arguments != null;
		if (ENDING.contains(method.getName()) && !toSavepoint) {
			throw new TransactionControlException(method.getName() + "()");
		}
		if (method.getName().startsWith("prepare") && arguments != null && arguments[0] instanceof String sql
				&& control.isIn(sql)) {
			throw new TransactionControlException(sql.strip());
		}
	}

	private static @Nullable Object invoke(Connection connection, Method method,
			@Nullable Object @Nullable [] arguments) throws Throwable {
		try {
			return method.invoke(connection, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

}
