package dev.migrator.autoconfigure.diagnostics;

import dev.migrator.revision.MigratorException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows an error of the migrator as what happened and what to do, without a stack trace.
 */
class MigratorFailureAnalyzer extends AbstractFailureAnalyzer<MigratorException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MigratorException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), FailureAdvice.of(cause), cause);
	}

}
