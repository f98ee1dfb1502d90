package dev.migrator.autoconfigure.command;

import org.springframework.beans.factory.BeanFactory;

/** Is a bean of a context that was made for a command. */
public final class CommandMode {

	static final String BEAN_NAME = "dev.migrator.commandMode";

	CommandMode() {
	}

	/**
	 * Return whether a context was made for a command. Nothing may then change the
	 * database but the command itself.
	 * @param beanFactory the beans of the context
	 * @return whether it was
	 */
	public static boolean isOn(BeanFactory beanFactory) {
		return beanFactory.containsBean(BEAN_NAME);
	}

}
