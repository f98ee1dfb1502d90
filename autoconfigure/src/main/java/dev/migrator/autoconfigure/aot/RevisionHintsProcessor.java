package dev.migrator.autoconfigure.aot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrator.environment.MigratorSettings;
import dev.migrator.script.Revision;
import org.jspecify.annotations.Nullable;

import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.TypeReference;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/**
 * Registers the revisions of the configured locations: their files, and the constructors
 * of the Java ones. The locations are those of the time of the build.
 */
class RevisionHintsProcessor implements BeanFactoryInitializationAotProcessor {

	private static final String INITIALIZER = "migrationInitializer";

	@Override
	public @Nullable BeanFactoryInitializationAotContribution processAheadOfTime(
			ConfigurableListableBeanFactory beanFactory) {
		if (!beanFactory.containsBeanDefinition(INITIALIZER)) {
			return null;
		}
		Set<String> paths = paths(beanFactory.getBean(Environment.class));
		List<String> classes = classes(paths, beanFactory.getBeanClassLoader());
		return (context, code) -> register(context.getRuntimeHints(), paths, classes);
	}

	private static Set<String> paths(Environment environment) {
		Binder binder = Binder.get(environment);
		List<String> locations = new ArrayList<>(locations(binder, "migrator.locations"));
		binder.bind("migrator.instances", Bindable.mapOf(String.class, Object.class))
			.orElse(Map.of())
			.keySet()
			.forEach((name) -> locations.addAll(locations(binder, "migrator.instances." + name + ".locations")));
		Set<String> paths = new LinkedHashSet<>();
		for (String location : locations) {
			String trimmed = location.strip();
			if (trimmed.startsWith(ResourceLoader.CLASSPATH_URL_PREFIX) || trimmed.startsWith("classpath*:")) {
				paths.add(trimmed.substring(trimmed.indexOf(':') + 1).replaceAll("^/+|/+$", ""));
			}
		}
		return paths;
	}

	private static List<String> locations(Binder binder, String property) {
		return binder.bind(property, Bindable.listOf(String.class)).orElse(List.of(MigratorSettings.DEFAULT_LOCATION));
	}

	private static List<String> classes(Set<String> paths, @Nullable ClassLoader classLoader) {
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(classLoader);
		SimpleMetadataReaderFactory reader = new SimpleMetadataReaderFactory(resolver);
		List<String> names = new ArrayList<>();
		try {
			for (String path : paths) {
				for (Resource resource : resolver.getResources("classpath*:" + path + "/**/*.class")) {
					MetadataReader metadata = reader.getMetadataReader(resource);
					if (metadata.getAnnotationMetadata().hasAnnotation(Revision.class.getName())) {
						names.add(metadata.getClassMetadata().getClassName());
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The revisions of " + paths + " could not be listed", ex);
		}
		return names;
	}

	private static void register(RuntimeHints hints, Set<String> paths, List<String> classes) {
		paths.forEach((path) -> hints.resources().registerPattern(path + "/**"));
		classes.forEach((name) -> hints.reflection()
			.registerType(TypeReference.of(name), MemberCategory.INVOKE_DECLARED_CONSTRUCTORS));
	}

}
