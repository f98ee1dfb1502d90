package dev.migrator.autoconfigure;

import java.util.List;

import dev.migrator.environment.InvalidSettingsException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Matches unless {@code migrator.enabled} is false in one of the words that Spring takes
 * for it. A misspelt word must not switch migrations off.
 */
final class EnabledCondition extends SpringBootCondition {

	private static final Logger logger = LoggerFactory.getLogger(EnabledCondition.class);

	private static final String PROPERTY = "migrator.enabled";

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		boolean enabled = isEnabled(context.getEnvironment());
		if (!enabled) {
			logger.info("Migrator: switched off, because '{}' is '{}'", PROPERTY,
					context.getEnvironment().getProperty(PROPERTY));
		}
		return new ConditionOutcome(enabled,
				ConditionMessage.forCondition("Migrator").because("'" + PROPERTY + "' is " + enabled));
	}

	private static boolean isEnabled(Environment environment) {
		try {
			return environment.getProperty(PROPERTY, Boolean.class, true);
		}
		catch (ConversionFailedException ex) {
			throw new InvalidSettingsException(List.of("'" + PROPERTY + "' is '" + environment.getProperty(PROPERTY)
					+ "', which is neither 'true' nor 'false'"));
		}
	}

}
