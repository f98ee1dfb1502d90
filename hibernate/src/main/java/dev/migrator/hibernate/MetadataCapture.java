package dev.migrator.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the metadata of one session factory, built by the application itself. Put it into
 * the properties of the factory under {@code hibernate.integrator_provider}. The session
 * factory keeps its metadata for its whole life anyway, so that this costs no memory.
 */
public final class MetadataCapture implements IntegratorProvider {

	private final @Nullable IntegratorProvider next;

	private final AtomicReference<@Nullable Captured> captured = new AtomicReference<>();

	/** Create a capture. */
	public MetadataCapture() {
		this(null);
	}

	/**
	 * Create a capture in front of another provider.
	 * @param next the provider whose integrators are used as well, or {@code null} for
	 * none
	 */
	public MetadataCapture(@Nullable IntegratorProvider next) {
		this.next = next;
	}

	@Override
	public List<Integrator> getIntegrators() {
		List<Integrator> integrators = new ArrayList<>();
		integrators.add(new CapturingIntegrator());
		if (this.next != null) {
			integrators.addAll(this.next.getIntegrators());
		}
		return integrators;
	}

	/**
	 * Return the schema that the entities want.
	 * @return the source, or empty while the session factory is not built, or when it is
	 * closed
	 */
	public Optional<HibernateSchemaSource> source() {
		return Optional.ofNullable(this.captured.get())
			.filter((captured) -> captured.factory().isOpen())
			.map((captured) -> new HibernateSchemaSource(captured.metadata(), captured.factory()));
	}

	private record Captured(Metadata metadata, SessionFactoryImplementor factory) {

	}

	private final class CapturingIntegrator implements Integrator {

		@Override
		public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
			MetadataCapture.this.captured.set(new Captured(metadata, factory));
		}

	}

}
