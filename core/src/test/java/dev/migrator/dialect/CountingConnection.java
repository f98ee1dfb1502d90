package dev.migrator.dialect;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the statements that are made on a connection. */
public final class CountingConnection {

	private static final Set<String> STATEMENTS = Set.of("createStatement", "prepareStatement", "prepareCall");

	private final AtomicInteger statements = new AtomicInteger();

	private final Connection target;

	public CountingConnection(Connection target) {
		this.target = target;
	}

	public Connection connection() {
		return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
				new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
					if (STATEMENTS.contains(method.getName())) {
						this.statements.incrementAndGet();
					}
					try {
						return method.invoke(this.target, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getCause();
					}
				});
	}

	public int statements() {
		return this.statements.get();
	}

}
