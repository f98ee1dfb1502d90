package dev.migrator.autoconfigure.actuate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.migrator.autoconfigure.actuate.MigrationsDescriptor.ContextDescriptor;
import dev.migrator.autoconfigure.actuate.MigrationsDescriptor.MigratorDescriptor;
import dev.migrator.command.CheckCommand;
import dev.migrator.command.CheckOptions;
import dev.migrator.environment.Migrator;
import dev.migrator.revision.MigratorException;
import dev.migrator.revision.RevisionException;
import dev.migrator.runner.IrreversibleRevisionsException;
import dev.migrator.runner.MigrationResult;
import dev.migrator.template.NewRevision;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.context.ApplicationContext;

/**
 * Shows where the databases of the application stand and, when that is allowed, moves
 * them.
 */
@Endpoint(id = "migrations", defaultAccess = Access.READ_ONLY)
public class MigrationsEndpoint {

	private static final String DIFF = "diff";

	private final ApplicationContext context;

	/**
	 * Create the endpoint.
	 * @param context the context whose migrators are shown, with those of its parents
	 */
	public MigrationsEndpoint(ApplicationContext context) {
		this.context = context;
	}

	/**
	 * Show every migrator.
	 * @return where the databases stand
	 */
	@ReadOperation
	public MigrationsDescriptor migrations() {
		Map<String, ContextDescriptor> contexts = new LinkedHashMap<>();
		for (ApplicationContext each = this.context; each != null; each = each.getParent()) {
			contexts.put(String.valueOf(each.getId()), describe(each));
		}
		return new MigrationsDescriptor(contexts);
	}

	private static ContextDescriptor describe(ApplicationContext context) {
		Map<String, MigratorDescriptor> migrators = new LinkedHashMap<>();
		context.getBeansOfType(Migrator.class)
			.forEach((name, migrator) -> migrators.put(name, Descriptors.of(migrator.status())));
		ApplicationContext parent = context.getParent();
		return new ContextDescriptor(migrators, (parent != null) ? parent.getId() : null);
	}

	/**
	 * Show one revision with its statements both ways, or what the entities want and the
	 * databases do not have.
	 * @param revision the identifier, or the beginning of it; {@code diff} for the
	 * comparison
	 * @return the revision, or the comparison of each migrator by its name; {@code null}
	 * when no migrator knows the revision, or there are no entities to compare
	 */
	@ReadOperation
	public @Nullable OperationResponseBody migration(@Selector String revision) {
		if (revision.equals(DIFF)) {
			return difference();
		}
		for (Migrator migrator : this.context.getBeansOfType(Migrator.class).values()) {
			if (knows(migrator, revision)) {
				return Descriptors.of(migrator.show(revision));
			}
		}
		return null;
	}

	private @Nullable OperationResponseBody difference() {
		Map<String, Object> migrators = new LinkedHashMap<>();
		this.context.getBeansOfType(Migrator.class).forEach((name, migrator) -> {
			if (migrator.autogeneration().isAvailable()) {
				migrators.put(name, difference(migrator));
			}
		});
		return migrators.isEmpty() ? null : new DifferencesDescriptor(migrators);
	}

	private static Object difference(Migrator migrator) {
		try {
			return new CheckCommand(migrator).run(new CheckOptions(List.of())).tree();
		}
		catch (MigratorException ex) {
			return Map.of("error", String.valueOf(ex.getMessage()));
		}
	}

	private static boolean knows(Migrator migrator, String revision) {
		try {
			return migrator.graph().resolveOne(revision).isPresent();
		}
		catch (RevisionException ex) {
			return false;
		}
	}

	/**
	 * Upgrade or downgrade the database of the one migrator, or of the named one, or
	 * write a revision of what its entities want into the source tree.
	 * @param direction {@code upgrade}, {@code downgrade} or {@code autogenerate}
	 * @param target the target; {@code heads} by default for an upgrade
	 * @param migrator the bean name, needed when there are several
	 * @param message the message of a written revision
	 * @return what was done, or 400 for a request that cannot be meant and 500 for a
	 * revision that failed
	 */
	@WriteOperation
	public WebEndpointResponse<Map<String, Object>> migrate(@Nullable String direction, @Nullable String target,
			@Nullable String migrator, @Nullable String message) {
		Map<String, Migrator> migrators = this.context.getBeansOfType(Migrator.class);
		Migrator chosen = (migrator != null) ? migrators.get(migrator)
				: (migrators.size() == 1) ? migrators.values().iterator().next() : null;
		if (chosen == null) {
			return error(WebEndpointResponse.STATUS_BAD_REQUEST, "Name one of the migrators " + migrators.keySet());
		}
		try {
			String way = (direction != null) ? direction.toLowerCase(Locale.ROOT) : "";
			return way.equals("autogenerate") ? write(chosen, (message != null) ? message : "")
					: run(chosen, way, target);
		}
		catch (RevisionException | IrreversibleRevisionsException ex) {
			return error(WebEndpointResponse.STATUS_BAD_REQUEST, String.valueOf(ex.getMessage()));
		}
		catch (MigratorException ex) {
			return error(WebEndpointResponse.STATUS_INTERNAL_SERVER_ERROR, String.valueOf(ex.getMessage()));
		}
	}

	private static WebEndpointResponse<Map<String, Object>> run(Migrator migrator, String direction,
			@Nullable String target) {
		if (direction.equals("upgrade")) {
			return done(migrator.upgrade((target != null) ? target : "heads"));
		}
		if (direction.equals("downgrade") && target != null) {
			return done(migrator.downgrade(target));
		}
		return error(WebEndpointResponse.STATUS_BAD_REQUEST,
				"'direction' is 'upgrade', 'downgrade' or 'autogenerate', and a downgrade needs a 'target'");
	}

	private static WebEndpointResponse<Map<String, Object>> write(Migrator migrator, String message) {
		return migrator.autogeneration()
			.revision(NewRevision.of(message), List.of())
			.map((written) -> new WebEndpointResponse<Map<String, Object>>(
					Map.of("revision", written.node().id(), "file", written.file().toString())))
			.orElseGet(() -> new WebEndpointResponse<>(Map.of()));
	}

	private static WebEndpointResponse<Map<String, Object>> done(MigrationResult result) {
		List<String> revisions = result.steps().stream().map((step) -> step.revision().id()).toList();
		return new WebEndpointResponse<>(
				Map.of("revisions", revisions, "before", result.before(), "after", result.after()));
	}

	private static WebEndpointResponse<Map<String, Object>> error(int status, String message) {
		return new WebEndpointResponse<>(Map.of("error", message), status);
	}

}
