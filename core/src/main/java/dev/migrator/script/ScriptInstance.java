package dev.migrator.script;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.function.Supplier;

/** Loads the class of a revision and makes an instance of it. */
final class ScriptInstance implements Supplier<RevisionScript> {

	private final String className;

	private final ClassLoader classLoader;

	ScriptInstance(String className, ClassLoader classLoader) {
		this.className = className;
		this.classLoader = classLoader;
	}

	@Override
	public RevisionScript get() {
		try {
			Class<?> type = Class.forName(this.className, true, this.classLoader);
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

	private ScriptProblemsException problem(String message) {
		return new ScriptProblemsException(List.of(new ScriptProblem(this.className, 0, message)));
	}

}
