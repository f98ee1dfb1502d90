package dev.migrator.autoconfigure.diagnostics;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanCurrentlyInCreationException;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains the cycle of a revision bean that needs JPA, which itself waits for the
 * revisions.
 */
class RevisionBeanCycleFailureAnalyzer extends AbstractFailureAnalyzer<BeanCurrentlyInCreationException> {

	private static final String INITIALIZER = "migrationInitializer";

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BeanCurrentlyInCreationException cause) {
		if (!names(rootFailure)) {
			return null;
		}
		return new FailureAnalysis(
				"A bean that the migrator needs, such as a revision script or a customizer, needs the database through "
						+ "JPA or a JDBC template. Those are created only after the revisions have run, so neither can "
						+ "be first.",
				"Take the data that the revision needs from op.jdbc(...), which runs on the connection of the revision, "
						+ "and do not inject repositories, an EntityManager or a template.",
				cause);
	}

	private static boolean names(Throwable failure) {
		for (Throwable each = failure; each != null; each = each.getCause()) {
			if (each instanceof BeanCreationException creation && INITIALIZER.equals(creation.getBeanName())) {
				return true;
			}
		}
		return false;
	}

}
