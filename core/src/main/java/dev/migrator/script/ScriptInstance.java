package dev.migrator.script;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.core.io.ResourceLoader;

/** Loads the class of a revision and makes an instance of it. */
final class ScriptInstance implements Supplier<RevisionScript> {

	private final String className;

	private final String root;

	private final ResourceLoader resourceLoader;

	/**
	 * Create a supplier.
	 * @param className the class
	 * @param root the URL that its class path begins at, for a class that the application
	 * does not know
	 * @param resourceLoader knows the class loader of the application
	 */
	ScriptInstance(String className, String root, ResourceLoader resourceLoader) {
		this.className = className;
		this.root = root;
		this.resourceLoader = resourceLoader;
	}

	@Override
	public RevisionScript get() {
		try {
			Class<?> type = Class.forName(this.className, true, classLoader());
			if (!RevisionScript.class.isAssignableFrom(type)) {
				throw problem("the class is annotated with @Revision but does not implement RevisionScript");
			}
			Constructor<?> constructor = type.getDeclaredConstructor();
			constructor.setAccessible(true);
			return (RevisionScript) constructor.newInstance();
		}
		catch (NoSuchMethodException ex) {
			throw problem("the class needs a constructor without parameters, or must be a Spring bean");
		}
		catch (InvocationTargetException ex) {
			throw problem("its constructor failed: " + ex.getCause());
		}
		catch (ReflectiveOperationException | LinkageError ex) {
			throw problem("the class cannot be loaded: " + ex);
		}
	}

	private ClassLoader classLoader() {
		ClassLoader application = this.resourceLoader.getClassLoader();
		ClassLoader parent = (application != null) ? application : ClassLoader.getSystemClassLoader();
		if (parent.getResource(this.className.replace('.', '/') + ".class") != null) {
			return parent;
		}
		try {
			return new URLClassLoader(new URL[] { URI.create(this.root).toURL() }, parent);
		}
		catch (MalformedURLException | IllegalArgumentException ex) {
			throw problem("the class cannot be loaded from '" + this.root + "': " + ex.getMessage());
		}
	}

	private ScriptProblemsException problem(String message) {
		return new ScriptProblemsException(List.of(new ScriptProblem(this.className, 0, message)));
	}

}
