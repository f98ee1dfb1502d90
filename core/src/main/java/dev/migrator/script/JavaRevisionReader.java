package dev.migrator.script;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import dev.migrator.revision.RevisionNode;
import org.jspecify.annotations.Nullable;

import org.springframework.asm.AnnotationVisitor;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.SpringAsmInfo;

/**
 * Reads what {@link Revision} says about a class from the class file, without loading the
 * class.
 */
final class JavaRevisionReader extends ClassVisitor {

	private static final String ANNOTATION = "L" + Revision.class.getName().replace('.', '/') + ";";

	private final Map<String, List<String>> values = new LinkedHashMap<>();

	private final List<String> problems = new ArrayList<>();

	private String className = "";

	private int access;

	private boolean annotated;

	private boolean transactional = true;

	private JavaRevisionReader() {
		super(SpringAsmInfo.ASM_VERSION);
	}

	static JavaRevisionReader read(byte[] classFile) {
		JavaRevisionReader reader = new JavaRevisionReader();
		try {
			new ClassReader(classFile).accept(reader,
					ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
		}
		catch (RuntimeException ex) {
			throw new ScriptLineException(0, "it is damaged, or made for a later Java; compile it again (" + ex + ")");
		}
		return reader;
	}

	boolean isRevision() {
		return this.annotated;
	}

	boolean isTransactional() {
		return this.transactional;
	}

	String className() {
		return this.className;
	}

	List<ScriptProblem> problems() {
		if ((this.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) != 0) {
			this.problems.add("a class annotated with @Revision must not be abstract");
		}
		return this.problems.stream().map((each) -> new ScriptProblem(this.className, 0, each)).toList();
	}

	RevisionNode node() {
		return new RevisionNode(first("id"), list("downRevision"), list("dependsOn"),
				new LinkedHashSet<>(list("branchLabels")), first("message"), createdAt(), this.className);
	}

	private String first(String name) {
		List<String> given = list(name);
		return given.isEmpty() ? "" : given.get(0);
	}

	private List<String> list(String name) {
		return this.values.getOrDefault(name, List.of());
	}

	private @Nullable Instant createdAt() {
		String given = first("createdAt");
		try {
			return given.isEmpty() ? null : OffsetDateTime.parse(given).toInstant();
		}
		catch (DateTimeException ex) {
			this.problems.add("createdAt says '" + given + "', which is not a time such as 2026-11-21T10:15:30Z");
			return null;
		}
	}

	@Override
	public void visit(int version, int classAccess, String name, String signature, String superName,
			String[] interfaces) {
		this.className = name.replace('/', '.');
		this.access = classAccess;
	}

	@Override
	public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
		if (!ANNOTATION.equals(descriptor)) {
			return null;
		}
		this.annotated = true;
		return new Values("");
	}

	/**
	 * Collects the values of the annotation, those of arrays under the name of the array.
	 */
	private final class Values extends AnnotationVisitor {

		private final String array;

		Values(String array) {
			super(SpringAsmInfo.ASM_VERSION);
			this.array = array;
		}

		@Override
		public void visit(@Nullable String name, Object value) {
			if (value instanceof Boolean flag) {
				JavaRevisionReader.this.transactional = flag;
				return;
			}
			String key = (name != null) ? name : this.array;
			JavaRevisionReader.this.values.computeIfAbsent(key, (each) -> new ArrayList<>()).add(value.toString());
		}

		@Override
		public AnnotationVisitor visitArray(String name) {
			return new Values(name);
		}

	}

}
