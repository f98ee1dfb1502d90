package dev.migrator.operation;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Collects what a script says about the numbers that a sequence goes on above. */
final class RestartChange {

	private final List<Source> sources = new ArrayList<>();

	private long first = 1;

	private long distance = 1;

	private long block = 1;

	private boolean said;

	void add(QualifiedName object, boolean followsSchema, @Nullable String column) {
		this.sources.add(new Source(object, followsSchema, column));
	}

	void first(long number) {
		this.first = number;
		this.said = true;
	}

	void distance(long value) {
		this.distance = value;
		this.said = true;
	}

	void block(long size) {
		this.block = size;
		this.said = true;
	}

	@Nullable RestartAbove toRestart(@Nullable String schema) {
		return (this.sources.isEmpty() && !this.said) ? null : new RestartAbove(
				this.sources.stream().map((each) -> each.in(schema)).toList(), this.first, this.distance, this.block);
	}

	private record Source(QualifiedName object, boolean followsSchema, @Nullable String column) {

		NumberSource in(@Nullable String schema) {
			return new NumberSource(this.followsSchema ? this.object.inSchema(schema) : this.object, this.column);
		}

	}

}
