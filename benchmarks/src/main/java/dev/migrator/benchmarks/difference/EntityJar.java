package dev.migrator.benchmarks.difference;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Writes entities, and what says which they are: each a table with ten columns. */
final class EntityJar {

	static final String UNIT = "bench";

	/** Lists the names of the entities, one a line. */
	static final String LIST = "entities.txt";

	private final Path folder;

	EntityJar(Path folder) {
		this.folder = folder;
	}

	Path write(int size) throws IOException {
		Path jar = this.folder.resolve("entities.jar");
		List<String> names = IntStream.rangeClosed(1, size).mapToObj(EntityJar::name).toList();
		Path classes = compile(names);
		try (OutputStream output = Files.newOutputStream(jar);
				JarOutputStream stream = new JarOutputStream(output);
				Stream<Path> files = Files.walk(classes)) {
			entry(stream, LIST, names.stream().map((name) -> "shop." + name + "\n").collect(Collectors.joining()));
			entry(stream, "META-INF/persistence.xml", unit(names));
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				entry(stream, classes.relativize(file).toString(), Files.readAllBytes(file));
			}
		}
		return jar;
	}

	private Path compile(List<String> names) throws IOException {
		Path sources = Files.createDirectories(this.folder.resolve("sources/shop"));
		Path classes = Files.createDirectories(this.folder.resolve("classes"));
		List<Path> files = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			files.add(
					Files.writeString(sources.resolve(names.get(i) + ".java"), source(names.get(i), names.get(i / 2))));
		}
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		List<String> options = List.of("-proc:none", "-d", classes.toString(), "-cp",
				System.getProperty("java.class.path"));
		try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
			if (!compiler.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
				.call()) {
				throw new IllegalStateException("the entities do not compile");
			}
		}
		return classes;
	}

	private static String name(int number) {
		return String.format(Locale.ROOT, "Item%04d", number);
	}

	private static String source(String name, String parent) {
		String table = name.toLowerCase(Locale.ROOT);
		return """
				package shop;

				import jakarta.persistence.*;

				@Entity
				@Table(name = "%1$s", indexes = @Index(name = "ix_%1$s_label", columnList = "label"),
						uniqueConstraints = @UniqueConstraint(name = "uq_%1$s_code", columnNames = "code"))
				public class %2$s {
					enum State { OPEN, PAID, CLOSED }
					@Id @GeneratedValue @Column(name = "id") Long id;
					@Version @Column(name = "version") int version;
					@Column(name = "code", length = 20, nullable = false) String code;
					@Column(name = "label", length = 100) String label;
					@Column(name = "amount", precision = 12, scale = 2) java.math.BigDecimal amount;
					@Column(name = "made") java.time.LocalDateTime made;
					@Column(name = "seen") java.time.Instant seen;
					@Column(name = "active") boolean active;
					@Enumerated(EnumType.STRING) @Column(name = "state", length = 10) State state;
					@ManyToOne(fetch = FetchType.LAZY)
					@JoinColumn(name = "parent_id", foreignKey = @ForeignKey(name = "fk_%1$s_parent"))
					%3$s parent;
				}
				""".formatted(table, name, parent);
	}

	private static String unit(List<String> names) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.2">
				<persistence-unit name="%s">
				%s
				<exclude-unlisted-classes>true</exclude-unlisted-classes>
				<properties>
				<property name="hibernate.dialect" value="org.hibernate.dialect.PostgreSQLDialect"/>
				</properties>
				</persistence-unit>
				</persistence>
				""".formatted(UNIT,
				names.stream().map((name) -> "<class>shop." + name + "</class>").collect(Collectors.joining("\n")));
	}

	private static void entry(JarOutputStream stream, String name, String text) throws IOException {
		entry(stream, name, text.getBytes(StandardCharsets.UTF_8));
	}

	private static void entry(JarOutputStream stream, String name, byte[] content) throws IOException {
		stream.putNextEntry(new JarEntry(name));
		stream.write(content);
		stream.closeEntry();
	}

}
