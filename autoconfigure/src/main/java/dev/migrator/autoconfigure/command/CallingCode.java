package dev.migrator.autoconfigure.command;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.builder.SpringApplicationBuilder;

/** What the stack says about who started an application. */
final class CallingCode {

	private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

	private CallingCode() {
	}

	/**
	 * Return whether the application was started by its main method, so that the process
	 * is its own. A test gives its own class as that of the application.
	 * @param main the main class of the application
	 * @return whether it was
	 */
	static boolean isMainMethodOf(@Nullable Class<?> main) {
		return main != null && WALKER.walk((frames) -> frames
			.anyMatch((frame) -> frame.getDeclaringClass() == main && "main".equals(frame.getMethodName())));
	}

	/**
	 * Return whether the application is the parent of one that starts afterwards with the
	 * same arguments: the builder of the child then runs the builder of the parent.
	 * @return whether it is
	 */
	static boolean isRunOfParent() {
		return WALKER.walk(
				(frames) -> frames
					.filter((frame) -> frame.getDeclaringClass() == SpringApplicationBuilder.class
							&& "run".equals(frame.getMethodName()))
					.count()) > 1;
	}

}
