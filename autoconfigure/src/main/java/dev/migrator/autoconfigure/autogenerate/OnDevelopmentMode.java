package dev.migrator.autoconfigure.autogenerate;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Matches when something happens with a difference after the start. The binder reads the
 * property, since YAML says {@code false} for {@code off}.
 */
final class OnDevelopmentMode extends SpringBootCondition {

	private static final String PROPERTY = "migrator.autogenerate.mode";

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		AutogenerateMode mode = Binder.get(context.getEnvironment())
			.bind(PROPERTY, AutogenerateMode.class)
			.orElse(AutogenerateMode.OFF);
		return new ConditionOutcome(mode != AutogenerateMode.OFF,
				ConditionMessage.forCondition("Autogenerate").because("'" + PROPERTY + "' is " + mode));
	}

}
