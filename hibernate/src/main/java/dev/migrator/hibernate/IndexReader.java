package dev.migrator.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;

/** Reads indexes. */
final class IndexReader {

	private static final Pattern WHERE = Pattern.compile("\\bwhere\\s+(.+)$",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final Pattern INCLUDE = Pattern.compile("\\binclude\\s*\\(([^)]*)\\)", Pattern.CASE_INSENSITIVE);

	private final ReadingContext context;

	IndexReader(ReadingContext context) {
		this.context = context;
	}

	List<Index> read(Table table) {
		return table.getIndexes().values().stream().map(this::read).toList();
	}

	private Index read(org.hibernate.mapping.Index index) {
		List<IndexPart> parts = new ArrayList<>();
		for (Selectable selectable : index.getSelectables()) {
			String order = index.getSelectableOrderMap().getOrDefault(selectable, "");
			IndexPart part = part(selectable);
			parts.add(order.toLowerCase(Locale.ROOT).startsWith("desc") ? part.desc() : part);
		}
		String options = (index.getOptions() != null) ? index.getOptions() : "";
		Matcher where = WHERE.matcher(options);
		return new Index(name(index), parts, index.isUnique(), where.find() ? where.group(1).strip() : null,
				include(options), null);
	}

	private String name(org.hibernate.mapping.Index index) {
		org.hibernate.dialect.Dialect dialect = this.context.hibernate();
		return dialect.qualifyIndexName() ? this.context.names().normalized(index.getQuotedName(dialect))
				: this.context.names().written(index.getName());
	}

	private IndexPart part(Selectable selectable) {
		if (selectable instanceof Column column) {
			return IndexPart.column(this.context.column(column));
		}
		String text = selectable.getText(this.context.hibernate()).strip();
		boolean inParentheses = text.startsWith("(") && text.endsWith(")");
		return IndexPart.expression(inParentheses ? text.substring(1, text.length() - 1) : text);
	}

	private List<String> include(String options) {
		Matcher matcher = INCLUDE.matcher(options);
		if (!matcher.find()) {
			return List.of();
		}
		return Pattern.compile(",")
			.splitAsStream(matcher.group(1))
			.map((name) -> this.context.names().written(name.strip()))
			.toList();
	}

}
