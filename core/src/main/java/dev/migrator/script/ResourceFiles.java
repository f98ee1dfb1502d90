package dev.migrator.script;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Files that only Spring's resolver finds: locations with a pattern, and class loaders
 * that keep their resources in neither folders nor jars.
 */
final class ResourceFiles {

	private ResourceFiles() {
	}

	static List<RevisionFile> list(ResourceLoader resourceLoader, String root) throws IOException {
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(resourceLoader);
		Set<Resource> resources = new LinkedHashSet<>();
		for (String pattern : List.of("/**/*.sql", "/**/*.class")) {
			resources.addAll(List.of(resolver.getResources(root + pattern)));
		}
		List<RevisionFile> found = new ArrayList<>();
		for (Resource resource : resources) {
			found.add(new ResourceFile(resource, resource.getURL().toString()));
		}
		return found;
	}

	/**
	 * A resource.
	 *
	 * @param resource the resource
	 * @param source its URL
	 */
	private record ResourceFile(Resource resource, String source) implements RevisionFile {

		// A pattern has no root to be relative to.
		@Override
		public String path() {
			return this.source;
		}

		@Override
		public byte[] bytes() throws IOException {
			return this.resource.getContentAsByteArray();
		}

	}

}
