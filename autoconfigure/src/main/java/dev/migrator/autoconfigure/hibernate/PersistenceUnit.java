package dev.migrator.autoconfigure.hibernate;

import java.util.Optional;

import javax.sql.DataSource;

import dev.migrator.hibernate.HibernateSchemaSource;
import dev.migrator.hibernate.MetadataCapture;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;

/** A persistence unit of the application. */
public final class PersistenceUnit {

	private final String beanName;

	private final AbstractEntityManagerFactoryBean factory;

	private final MetadataCapture capture;

	PersistenceUnit(String beanName, AbstractEntityManagerFactoryBean factory, MetadataCapture capture) {
		this.beanName = beanName;
		this.factory = factory;
		this.capture = capture;
	}

	/**
	 * Return the name of the bean that makes the entity manager factory.
	 * @return the name
	 */
	public String beanName() {
		return this.beanName;
	}

	/**
	 * Return the data source that the unit uses.
	 * @return the data source, or {@code null} when it connects by itself
	 */
	public @Nullable DataSource dataSource() {
		return this.factory.getDataSource();
	}

	/**
	 * Find where the unit connects to. Waits for a session factory that is built in the
	 * background.
	 * @return the place, or empty when nobody knows, as with a database for each tenant
	 */
	public Optional<DatabasePlace> place() {
		DataSource dataSource = dataSource();
		return (dataSource != null) ? DatabasePlace.of(dataSource) : placeOfSession();
	}

	private Optional<DatabasePlace> placeOfSession() {
		EntityManagerFactory entities = this.factory.getNativeEntityManagerFactory();
		if (!entities.isOpen() || !(entities instanceof SessionFactory sessions)) {
			return Optional.empty();
		}
		try (Session session = sessions.openSession()) {
			return Optional.of(session.doReturningWork(DatabasePlace::of));
		}
		// Who asks for the tenant throws errors of its own.
		catch (RuntimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Return the schema that the entities want. Waits for a session factory that is built
	 * in the background.
	 * @return the source, or empty when the unit does not use Hibernate or is closed
	 */
	public Optional<HibernateSchemaSource> source() {
		if (!this.factory.getNativeEntityManagerFactory().isOpen()) {
			return Optional.empty();
		}
		return this.capture.source();
	}

}
