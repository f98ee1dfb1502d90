package dev.migrator.fuzz;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Checks a property on inputs made from seeds. {@code -Dfuzz.rounds=N} takes N times as
 * many inputs, {@code -Dfuzz.seed=S} the one input that a failure named.
 */
public final class Fuzz {

	private static final int BATCH = 500;

	private static final Duration LIMIT = Duration.ofSeconds(60);

	// Seeds that follow each other give similar first numbers; multiplied they do not.
	private static final long SPREAD = 0x9E3779B97F4A7C15L;

	private Fuzz() {
	}

	/**
	 * What holds for an input.
	 *
	 * @param <T> the type of the inputs
	 */
	@FunctionalInterface
	public interface Property<T> {

		/**
		 * Fail when the property does not hold.
		 * @param input the input
		 * @throws Exception in any way
		 */
		void check(T input) throws Exception;

	}

	/**
	 * Check a property on many inputs. A text that breaks it is shortened as far as it
	 * still does.
	 * @param <T> the type of the inputs
	 * @param inputs how many inputs in a round
	 * @param maker makes an input
	 * @param property what must hold
	 */
	public static <T> void check(int inputs, Function<Random, T> maker, Property<T> property) {
		Long seed = Long.getLong("fuzz.seed");
		if (seed != null) {
			batch(seed, seed + 1, maker, property);
			return;
		}
		long end = (long) Integer.getInteger("fuzz.rounds", 1) * inputs;
		for (long first = 0; first < end; first += BATCH) {
			batch(first, Math.min(first + BATCH, end), maker, property);
		}
	}

	private static <T> void batch(long first, long end, Function<Random, T> maker, Property<T> property) {
		AtomicReference<String> current = new AtomicReference<>("");
		assertTimeoutPreemptively(LIMIT, () -> {
			for (long seed = first; seed < end; seed++) {
				T input = maker.apply(new Random(seed * SPREAD));
				current.set(shown(seed, input));
				Throwable failure = failure(property, input);
				if (failure != null) {
					throw failed(seed, property, input, failure);
				}
			}
		}, () -> "it takes too long: " + current.get());
	}

	private static <T> AssertionError failed(long seed, Property<T> property, T input, Throwable failure) {
		@SuppressWarnings("unchecked")
		T shortest = (input instanceof String text) ? (T) shortest((Property<String>) property, text, failure) : input;
		Throwable cause = failure(property, shortest);
		return new AssertionError(shown(seed, shortest) + "\n" + cause, cause);
	}

	private static String shown(long seed, Object input) {
		return "seed " + seed + " (repeat with -Dfuzz.seed=" + seed + "), input:\n" + input + "\n";
	}

	private static String shortest(Property<String> property, String text, Throwable failure) {
		String shortest = text;
		for (int length = text.length() / 2; length > 0; length /= 2) {
			for (int start = 0; start + length <= shortest.length();) {
				String candidate = shortest.substring(0, start) + shortest.substring(start + length);
				Throwable again = failure(property, candidate);
				if (again != null && again.getClass() == failure.getClass()) {
					shortest = candidate;
				}
				else {
					start += length;
				}
			}
		}
		return shortest;
	}

	// Errors too: a stack that overflows is what is looked for.
	private static <T> @Nullable Throwable failure(Property<T> property, T input) {
		try {
			property.check(input);
			return null;
		}
		catch (Throwable ex) {
			return ex;
		}
	}

}
