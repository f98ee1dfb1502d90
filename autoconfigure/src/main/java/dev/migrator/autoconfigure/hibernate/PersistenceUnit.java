package dev.migrator.autoconfigure.hibernate;

import java.util.Optional;

import javax.sql.DataSource;

import dev.migrator.hibernate.HibernateSchemaSource;
import dev.migrator.hibernate.MetadataCapture;
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
