package dev.migrator.autoconfigure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.ConfigurationCondition;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Matches unless instances are all the migrators there are: when there is a database of
 * the unnamed one that no instance has.
 */
class UnnamedMigratorCondition extends SpringBootCondition implements ConfigurationCondition {

	@Override
	public ConfigurationPhase getConfigurationPhase() {
		return ConfigurationPhase.REGISTER_BEAN;
	}

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		Map<String, MigratorInstance> instances = Binder.get(context.getEnvironment())
			.bind("migrator.instances", Bindable.mapOf(String.class, MigratorInstance.class))
			.orElse(Map.of());
		if (instances.isEmpty()) {
			return ConditionOutcome.match("There are no instances");
		}
		if (context.getEnvironment().containsProperty("migrator.url")) {
			return ConditionOutcome.match("There is 'migrator.url' beside the instances");
		}
		ConfigurableListableBeanFactory beanFactory = context.getBeanFactory();
		return (beanFactory != null) ? outcome(beanFactory, instances)
				: ConditionOutcome.noMatch("There are instances and no beans");
	}

	private static ConditionOutcome outcome(ConfigurableListableBeanFactory beanFactory,
			Map<String, MigratorInstance> instances) {
		String[] names = beanFactory.getBeanNamesForType(DataSource.class, true, false);
		if (Stream.of(names)
			.anyMatch((name) -> beanFactory.findAnnotationOnBean(name, MigratorDataSource.class) != null)) {
			return ConditionOutcome.match("There is a DataSource with @MigratorDataSource beside the instances");
		}
		String main = main(beanFactory, names);
		if (main == null) {
			return ConditionOutcome.noMatch("There are instances and no DataSource is the only or the primary one");
		}
		return instances.values().stream().anyMatch((each) -> has(each, main))
				? ConditionOutcome.noMatch("The DataSource '" + main + "' is that of an instance")
				: ConditionOutcome.match("The DataSource '" + main + "' is that of no instance");
	}

	private static boolean has(MigratorInstance instance, String main) {
		return (instance.dataSource() != null) ? instance.dataSource().equals(main) : instance.url() == null;
	}

	private static @Nullable String main(ConfigurableListableBeanFactory beanFactory, String[] names) {
		List<String> candidates = Stream.of(names).filter((name) -> isCandidate(beanFactory, name)).toList();
		if (candidates.size() == 1) {
			return candidates.get(0);
		}
		List<String> primary = candidates.stream()
			.filter((name) -> beanFactory.containsBeanDefinition(name)
					&& beanFactory.getMergedBeanDefinition(name).isPrimary())
			.toList();
		return (primary.size() == 1) ? primary.get(0) : null;
	}

	private static boolean isCandidate(ConfigurableListableBeanFactory beanFactory, String name) {
		if (!beanFactory.containsBeanDefinition(name)) {
			return true;
		}
		BeanDefinition definition = beanFactory.getMergedBeanDefinition(name);
		return definition.isAutowireCandidate() && (!(definition instanceof AbstractBeanDefinition abstractDefinition)
				|| abstractDefinition.isDefaultCandidate());
	}

}
