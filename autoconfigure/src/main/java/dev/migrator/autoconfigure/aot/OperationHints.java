package dev.migrator.autoconfigure.aot;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import dev.migrator.operation.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.core.ResolvableType;

/** Registers the records whose components are read to compute a checksum. */
public final class OperationHints implements RuntimeHintsRegistrar {

	@Override
	public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
		Set<Class<?>> seen = new HashSet<>();
		register(Operation.class, hints, seen);
	}

	private void register(Class<?> type, RuntimeHints hints, Set<Class<?>> seen) {
		if (!seen.add(type)) {
			return;
		}
		if (type.isSealed()) {
			Arrays.stream(type.getPermittedSubclasses()).forEach((each) -> register(each, hints, seen));
		}
		if (type.isRecord()) {
			hints.reflection().registerType(type, MemberCategory.INVOKE_PUBLIC_METHODS);
			for (RecordComponent component : type.getRecordComponents()) {
				register(ResolvableType.forMethodReturnType(component.getAccessor()), hints, seen);
			}
		}
	}

	private void register(ResolvableType type, RuntimeHints hints, Set<Class<?>> seen) {
		register(type.toClass(), hints, seen);
		Arrays.stream(type.getGenerics()).forEach((each) -> register(each, hints, seen));
	}

}
