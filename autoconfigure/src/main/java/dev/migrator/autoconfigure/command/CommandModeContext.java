package dev.migrator.autoconfigure.command;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DelegatingMessageSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;

/**
 * Knows every bean of the application and creates those that are asked for. Nothing is
 * listened to, nothing is started. Not an annotation context, because one built ahead of
 * time would register the annotation processors twice.
 */
final class CommandModeContext extends GenericApplicationContext {

	CommandModeContext() {
		getBeanFactory().registerSingleton(CommandMode.BEAN_NAME, new CommandMode());
	}

	@Override
	protected void initApplicationEventMulticaster() {
		// There are no events.
	}

	// What it loads takes as long as a query, and no command asks for a message.
	@Override
	protected void initMessageSource() {
		if (!getBeanFactory().containsLocalBean(MESSAGE_SOURCE_BEAN_NAME)) {
			registerBeanDefinition(MESSAGE_SOURCE_BEAN_NAME,
					new RootBeanDefinition(MessageSource.class, this::messagesOfParent));
		}
	}

	private MessageSource messagesOfParent() {
		DelegatingMessageSource messages = new DelegatingMessageSource();
		messages.setParentMessageSource(getInternalParentMessageSource());
		return messages;
	}

	private MessageSource messages() {
		return getBean(MESSAGE_SOURCE_BEAN_NAME, MessageSource.class);
	}

	@Override
	public @Nullable String getMessage(String code, Object @Nullable [] args, @Nullable String defaultMessage,
			@Nullable Locale locale) {
		return messages().getMessage(code, args, defaultMessage, locale);
	}

	@Override
	public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
		return messages().getMessage(code, args, locale);
	}

	@Override
	public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
		return messages().getMessage(resolvable, locale);
	}

	@Override
	protected void registerListeners() {
		// There are no listeners.
	}

	@Override
	protected void publishEvent(Object event, @Nullable ResolvableType typeHint) {
		// There are no listeners.
	}

	@Override
	protected void initLifecycleProcessor() {
		getBeanFactory().registerSingleton(LIFECYCLE_PROCESSOR_BEAN_NAME, new NoLifecycle());
		super.initLifecycleProcessor();
	}

	// Is what the overridden method does, without the creation of beans at its end.
	@Override
	protected void finishBeanFactoryInitialization(ConfigurableListableBeanFactory beanFactory) {
		if (beanFactory.containsBean(CONVERSION_SERVICE_BEAN_NAME)
				&& beanFactory.isTypeMatch(CONVERSION_SERVICE_BEAN_NAME, ConversionService.class)) {
			beanFactory
				.setConversionService(beanFactory.getBean(CONVERSION_SERVICE_BEAN_NAME, ConversionService.class));
		}
		if (!beanFactory.hasEmbeddedValueResolver()) {
			beanFactory.addEmbeddedValueResolver((text) -> getEnvironment().resolvePlaceholders(text));
		}
		beanFactory.setTempClassLoader(null);
		beanFactory.freezeConfiguration();
	}

	/** Starts and stops nothing. */
	private static final class NoLifecycle implements LifecycleProcessor {

		@Override
		public void onRefresh() {
		}

		@Override
		public void onClose() {
		}

		@Override
		public void start() {
		}

		@Override
		public void stop() {
		}

		@Override
		public boolean isRunning() {
			return false;
		}

	}

}
