package dev.migrator.script;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrator.revision.RevisionNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header and the sections of an SQL revision, and says everything that is wrong
 * with them.
 */
final class SqlRevisionReader {

	private static final Pattern LINE = Pattern.compile("^--\\s*([A-Za-z][A-Za-z_-]*)\\s*:(.*)$");

	private static final Pattern GAPS = Pattern.compile("[\\s,]+");

	private static final String NO_TRANSACTION = "no-transaction";

	private final String source;

	private final String fileName;

	private final List<ScriptProblem> problems = new ArrayList<>();

	private final SqlHeader header = new SqlHeader(this::problem);

	private final List<SqlSection> sections = new ArrayList<>();

	private @Nullable SqlSection open;

	private final StringBuilder text = new StringBuilder();

	private final LeadingComment comment = new LeadingComment();

	SqlRevisionReader(String source, String fileName) {
		this.source = source;
		this.fileName = fileName;
	}

	List<ScriptProblem> problems() {
		return List.copyOf(this.problems);
	}

	@Nullable SqlRevision read(byte[] bytes, Map<String, String> placeholders) {
		String content = decode(bytes);
		if (content == null) {
			return null;
		}
		lines(content);
		closeSection();
		RevisionNode node = this.header.node(this.source, this.fileName);
		checkSections();
		if (node == null || !this.problems.isEmpty()) {
			return null;
		}
		return new SqlRevision(node, this.sections, new Placeholders(placeholders), Digests.sha256(bytes));
	}

	private void lines(String content) {
		int begin = 0;
		for (int number = 1; begin <= content.length(); number++) {
			int newLine = content.indexOf('\n', begin);
			int next = (newLine < 0) ? content.length() : newLine;
			int end = (newLine > begin && content.charAt(newLine - 1) == '\r') ? newLine - 1 : next;
			line(content.substring(begin, end), number);
			begin = next + 1;
		}
	}

	private @Nullable String decode(byte[] bytes) {
		ByteBuffer input = ByteBuffer.wrap(bytes);
		CharBuffer output = CharBuffer.allocate(bytes.length);
		if (StandardCharsets.UTF_8.newDecoder().decode(input, output, true).isError()) {
			problem(0, "the file is not valid UTF-8 at byte " + input.position() + "; save it in UTF-8");
			return null;
		}
		String content = output.flip().toString();
		if (content.indexOf('\n') < 0) {
			content = content.replace('\r', '\n');
		}
		return content.startsWith("\uFEFF") ? content.substring(1) : content;
	}

	private void line(String line, int number) {
		String stripped = line.strip();
		Matcher matcher = LINE.matcher(stripped);
		boolean matches = stripped.startsWith("--") && !this.comment.isOpen() && matcher.matches();
		String key = matches ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
		if (key.equals("migrator")) {
			closeSection();
			this.open = section(matcher.group(2).strip(), number);
		}
		else if (this.open != null) {
			this.text.append(line).append('\n');
		}
		else if (matches) {
			header(key, matcher.group(2), number);
		}
		else if (!this.comment.isComment(stripped)) {
			problem(number, "a statement stands before the first section; put '-- migrator:upgrade' above it");
			this.open = new SqlSection(true, Set.of(), true, "", number + 1);
		}
	}

	private void header(String key, String value, int number) {
		if (SqlHeader.KEYS.contains(key)) {
			this.header.add(key, value, number);
			return;
		}
		SqlHeader.meant(key)
			.ifPresent((near) -> problem(number, "unknown header '" + key + "'; did you mean '" + near + "'?"));
	}

	private SqlSection section(String words, int number) {
		String[] split = GAPS.split(words.toLowerCase(Locale.ROOT));
		List<String> parts = (split.length > 0) ? List.of(split) : List.of("");
		boolean upgrade = parts.get(0).equals("upgrade");
		if (!upgrade && !parts.get(0).equals("downgrade")) {
			problem(number, "unknown section '" + words + "'; a section begins with '-- migrator:upgrade' or "
					+ "'-- migrator:downgrade'");
		}
		Set<String> dialects = new LinkedHashSet<>(parts.subList(1, parts.size()));
		boolean transactional = !dialects.remove(NO_TRANSACTION);
		for (String each : dialects) {
			if (!SqlSyntax.isDialect(each)) {
				problem(number, "unknown word '" + each + "' in a section; known are " + SqlSyntax.dialects() + " and "
						+ NO_TRANSACTION);
			}
		}
		return new SqlSection(upgrade, Set.copyOf(dialects), transactional, "", number + 1);
	}

	private void closeSection() {
		SqlSection section = this.open;
		if (section != null) {
			this.sections.add(new SqlSection(section.upgrade(), section.dialects(), section.transactional(),
					this.text.toString(), section.firstLine()));
		}
		this.text.setLength(0);
	}

	private void checkSections() {
		if (this.sections.stream().noneMatch(SqlSection::upgrade)) {
			problem(0, "there is no section '-- migrator:upgrade'");
		}
		for (SqlSection section : this.sections) {
			boolean named = !section.dialects().isEmpty() && section.dialects().stream().anyMatch(SqlSyntax::isDialect);
			checkSection(section,
					named ? section.dialects().stream().sorted().limit(1).toList() : SqlSyntax.dialects());
		}
	}

	// What is for every database must be readable by the rules of one of them.
	private void checkSection(SqlSection section, List<String> dialects) {
		ScriptLineException error = null;
		for (String dialect : dialects) {
			try {
				SqlRevision.statements(section, dialect);
				return;
			}
			catch (ScriptLineException ex) {
				error = (error != null) ? error : ex;
			}
		}
		if (error != null) {
			problem(error.line(), String.valueOf(error.getMessage()));
		}
	}

	private void problem(int line, String message) {
		this.problems.add(new ScriptProblem(this.source, line, message));
	}

}
