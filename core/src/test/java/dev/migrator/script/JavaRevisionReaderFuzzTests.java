package dev.migrator.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import dev.migrator.fuzz.Fuzz;
import dev.migrator.revision.MigratorException;
import dev.migrator.script.sample.First_ca5e00000001;
import dev.migrator.script.sample.nested.Second_ca5e00000002;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for the reader of class files, whatever it is given. */
class JavaRevisionReaderFuzzTests {

	private static final List<byte[]> CLASSES = List.of(classFile(First_ca5e00000001.class),
			classFile(Second_ca5e00000002.class), classFile(Revision.class), classFile(ScriptLoader.class));

	@Test
	void aBrokenClassFileIsReadOrRefused() {
		Fuzz.check(20_000, ClassFile::random, (file) -> {
			try {
				JavaRevisionReader reader = JavaRevisionReader.read(file.bytes());
				if (reader.isRevision()) {
					assertThat(reader.node().source()).isEqualTo(reader.className());
					assertThat(reader.problems()).doesNotContainNull();
				}
			}
			catch (MigratorException ex) {
				assertThat(ex.getMessage()).isNotBlank();
			}
		});
	}

	private static byte[] classFile(Class<?> type) {
		try (InputStream stream = type.getResourceAsStream(type.getSimpleName() + ".class")) {
			return java.util.Objects.requireNonNull(stream).readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A class file that is not quite one.
	 *
	 * @param bytes its bytes
	 */
	private record ClassFile(byte[] bytes) {

		static ClassFile random(Random random) {
			byte[] bytes = CLASSES.get(random.nextInt(CLASSES.size())).clone();
			for (int count = random.nextInt(6); count > 0; count--) {
				int at = random.nextInt(bytes.length);
				bytes[at] = (byte) (random.nextBoolean() ? random.nextInt(0x100) : bytes[at] + random.nextInt(3) - 1);
			}
			boolean cut = random.nextInt(4) == 0;
			return new ClassFile(cut ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
		}

		@Override
		public String toString() {
			return HexFormat.of().formatHex(this.bytes);
		}

	}

}
