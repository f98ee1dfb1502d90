package dev.migrator.integration.crash;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements and commits on all connections of a real data source, and cuts
 * the run off at one of them.
 */
final class FaultyDataSource extends DelegatingDataSource {

	private static final Logger logger = LoggerFactory.getLogger(FaultyDataSource.class);

	private static final String CONNECTION_FAILURE = "08006";

	private final Fault fault;

	private final @Nullable SessionKiller killer;

	private final Map<Connection, String> sessions = new IdentityHashMap<>();

	private final List<Connection> connections = new ArrayList<>();

	private final List<String> events = new ArrayList<>();

	private boolean dead;

	FaultyDataSource(DataSource target, Fault fault) {
		this(target, fault, null);
	}

	FaultyDataSource(DataSource target, Fault fault, @Nullable SessionKiller killer) {
		super(target);
		this.fault = fault;
		this.killer = killer;
	}

	List<String> events() {
		return List.copyOf(this.events);
	}

	@Override
	public Connection getConnection() throws SQLException {
		requireAlive();
		Connection connection = super.getConnection();
		this.connections.add(connection);
		if (this.killer != null) {
			this.sessions.put(connection, this.killer.session(connection));
		}
		return wrap(Connection.class, connection, connection, null);
	}

	private void requireAlive() {
		if (this.dead) {
			throw new KilledError();
		}
	}

	private <T> T wrap(Class<T> type, T target, Connection connection, @Nullable String sql) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, args) -> invoke(target, connection, sql, method, args)));
	}

	private @Nullable Object invoke(Object target, Connection connection, @Nullable String sql, Method method,
			Object @Nullable [] args) throws Throwable {
		requireAlive();
		String first = (args != null && args.length > 0 && args[0] instanceof String text) ? text : sql;
		boolean event = method.getName().equals("commit")
				|| (target instanceof Statement && method.getName().startsWith("execute"));
		if (!event) {
			return wrapped(call(target, method, args), connection, first);
		}
		this.events.add((first != null) ? first : method.getName());
		int number = this.events.size();
		strike(number, true, connection);
		try {
			return call(target, method, args);
		}
		finally {
			strike(number, false, connection);
		}
	}

	private @Nullable Object wrapped(@Nullable Object result, Connection connection, @Nullable String sql) {
		if (result instanceof PreparedStatement prepared) {
			return wrap(PreparedStatement.class, prepared, connection, sql);
		}
		return (result instanceof Statement statement) ? wrap(Statement.class, statement, connection, null) : result;
	}

	private static @Nullable Object call(Object target, Method method, Object @Nullable [] args) throws Throwable {
		try {
			return method.invoke(target, args);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private void strike(int number, boolean before, Connection connection) throws Exception {
		if (!this.fault.strikes(number, before)) {
			return;
		}
		switch (this.fault.effect()) {
			case CUT -> {
				breakOff(connection);
				throw new SQLException("the connection was cut", CONNECTION_FAILURE);
			}
			case END -> Objects.requireNonNull(this.killer)
				.end(Objects.requireNonNull(getTargetDataSource()), this.sessions.get(connection));
			case DIE -> {
				this.dead = true;
				for (Connection each : this.connections) {
					breakOff(each);
				}
				throw new KilledError();
			}
			case HALT -> Runtime.getRuntime().halt(137);
			case WAIT -> {
				System.out.println("waiting");
				Thread.sleep(Long.MAX_VALUE);
			}
		}
	}

	// H2 and SQLite cannot abort a connection; SQLite has no transaction to roll back
	// between two of its own.
	private static void breakOff(Connection connection) throws SQLException {
		connection.abort(Runnable::run);
		if (connection.isClosed()) {
			return;
		}
		try {
			connection.rollback();
		}
		catch (SQLException ex) {
			logger.debug("Nothing to roll back", ex);
		}
		finally {
			connection.close();
		}
	}

}
