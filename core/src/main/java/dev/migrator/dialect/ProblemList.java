package dev.migrator.dialect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Gathers the problems of one operation, each a sentence of what, for which database and
 * why.
 */
public final class ProblemList {

	private final String operation;

	private final String dialect;

	private final DialectFeatures features;

	private final List<String> problems = new ArrayList<>();

	ProblemList(String operation, String dialect, DialectFeatures features) {
		this.operation = operation;
		this.dialect = dialect;
		this.features = features;
	}

	/**
	 * Add a problem.
	 * @param reason why the operation cannot be compiled, a clause without a full stop
	 */
	public void add(String reason) {
		String problem = this.operation + " cannot be compiled for " + this.dialect + ": " + reason;
		if (!this.problems.contains(problem)) {
			this.problems.add(problem);
		}
	}

	ProblemList need(DialectFeature feature, boolean wanted) {
		if (wanted && !this.features.has(feature)) {
			add("it has no " + feature.words());
		}
		return this;
	}

	ProblemList names(Collection<String> names) {
		names.forEach(this::name);
		return this;
	}

	ProblemList name(@Nullable String name) {
		if (name == null) {
			return this;
		}
		int length = this.features.nameLengthInBytes() ? name.getBytes(StandardCharsets.UTF_8).length : name.length();
		if (length > this.features.maxNameLength()) {
			add("the name '" + name + "' has " + length + (this.features.nameLengthInBytes() ? " bytes" : " characters")
					+ ", the limit is " + this.features.maxNameLength());
		}
		need(DialectFeature.QUOTES_IN_NAMES, name.indexOf('"') >= 0 && !NameFolding.isDelimited(name));
		if (name.indexOf('\0') >= 0) {
			add("the name '" + name.replace("\0", "\\0") + "' has a zero character");
		}
		return this;
	}

	List<String> list() {
		return List.copyOf(this.problems);
	}

}
