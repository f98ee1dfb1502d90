package dev.migrator.integration;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Passes everything to a real data source and notes the statements. */
public final class StatementCounter extends DelegatingDataSource {

	private final List<String> statements = new ArrayList<>();

	/**
	 * Create a counter.
	 * @param target the real data source
	 */
	public StatementCounter(DataSource target) {
		super(target);
	}

	/**
	 * Return the statements.
	 * @return the statements in order
	 */
	public List<String> statements() {
		return List.copyOf(this.statements);
	}

	@Override
	public Connection getConnection() throws SQLException {
		return wrap(Connection.class, super.getConnection());
	}

	private <T> T wrap(Class<T> type, T target) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, args) -> {
				if (args != null && args.length > 0 && args[0] instanceof String sql
						&& (method.getName().startsWith("execute") || method.getName().equals("prepareStatement"))) {
					this.statements.add(sql);
				}
				try {
					Object result = method.invoke(target, args);
					if (result instanceof PreparedStatement prepared) {
						return prepared;
					}
					return (result instanceof Statement statement) ? wrap(Statement.class, statement) : result;
				}
				catch (InvocationTargetException ex) {
					throw ex.getCause();
				}
			}));
	}

}
