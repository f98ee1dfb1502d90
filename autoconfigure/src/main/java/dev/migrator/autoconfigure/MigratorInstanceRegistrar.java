package dev.migrator.autoconfigure;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrator.environment.Migrator;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

/** Registers a migrator for each of the instances, in the order of the properties. */
final class MigratorInstanceRegistrar implements ImportBeanDefinitionRegistrar {

	private final Environment environment;

	MigratorInstanceRegistrar(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
		names(this.environment)
			.forEach((name) -> registry.registerBeanDefinition(name + MigratorInstances.SUFFIX, definition(name)));
	}

	static Set<String> names(Environment environment) {
		return Binder.get(environment)
			.bind("migrator.instances", Bindable.mapOf(String.class, Object.class))
			.orElse(Map.of())
			.keySet();
	}

	static Set<String> beanNames(Environment environment) {
		return names(environment).stream()
			.map((name) -> name + MigratorInstances.SUFFIX)
			.collect(Collectors.toUnmodifiableSet());
	}

	// A factory method and not a supplier, which ahead-of-time processing cannot write.
	private static RootBeanDefinition definition(String name) {
		RootBeanDefinition definition = new RootBeanDefinition();
		definition.setTargetType(Migrator.class);
		definition.setFactoryBeanName("migratorInstances");
		definition.setFactoryMethodName("create");
		definition.getConstructorArgumentValues().addIndexedArgumentValue(0, name);
		return definition;
	}

}
