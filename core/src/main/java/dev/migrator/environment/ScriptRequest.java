package dev.migrator.environment;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.migrator.revision.RevisionRange;
import dev.migrator.revision.RevisionTarget;
import dev.migrator.runner.RunDirection;

/**
 * What a script is to do. A range is {@code FROM:TO}, as the database cannot be asked
 * where it stands; {@code TO} alone begins at base, which a downgrade must not.
 *
 * @param direction what is done
 * @param ranges from where to where, one for an upgrade or a downgrade
 * @param tag the tag for the last row of the history, or {@code null}
 * @param idempotent whether each upgrade runs only where it is not applied
 */
public record ScriptRequest(RunDirection direction, List<String> ranges, @Nullable String tag, boolean idempotent) {

	/** Copy the list. */
	public ScriptRequest {
		ranges = List.copyOf(ranges);
		if (idempotent && direction != RunDirection.UPGRADE) {
			throw new IllegalArgumentException("only the script of an upgrade can be idempotent");
		}
	}

	/**
	 * Return the request for an upgrade.
	 * @param range {@code FROM:TO}, or {@code TO}
	 * @return the request
	 */
	public static ScriptRequest upgrade(String range) {
		return new ScriptRequest(RunDirection.UPGRADE, List.of(range), null, false);
	}

	/**
	 * Return the request for a downgrade.
	 * @param range {@code FROM:TO}
	 * @return the request
	 */
	public static ScriptRequest downgrade(String range) {
		return new ScriptRequest(RunDirection.DOWNGRADE, List.of(range), null, false);
	}

	/**
	 * Return the request for a stamp.
	 * @param ranges {@code FROM:TO} or {@code TO}, with the same start in each that has
	 * one
	 * @return the request
	 */
	public static ScriptRequest stamp(String... ranges) {
		return new ScriptRequest(RunDirection.STAMP, List.of(ranges), null, false);
	}

	/**
	 * Return the request for the tables alone.
	 * @return the request
	 */
	public static ScriptRequest ensureVersion() {
		return stamp("base");
	}

	/**
	 * Return this request with a tag.
	 * @param newTag the tag
	 * @return the request
	 */
	public ScriptRequest withTag(String newTag) {
		return new ScriptRequest(this.direction, this.ranges, newTag, this.idempotent);
	}

	/**
	 * Return this request for a script that brings a database to the target wherever it
	 * stands between the ends of the range.
	 * @return the request
	 */
	public ScriptRequest asIdempotent() {
		return new ScriptRequest(this.direction, this.ranges, this.tag, true);
	}

	RevisionRange range() {
		if (this.ranges.size() != 1) {
			throw new IllegalArgumentException("a script needs one range, but there are " + this.ranges);
		}
		return parsed().get(0);
	}

	List<RevisionRange> parsed() {
		return this.ranges.stream().map(ScriptRequest::parse).toList();
	}

	private static RevisionRange parse(String text) {
		return (text.indexOf(':') >= 0) ? RevisionRange.parse(text)
				: new RevisionRange(null, RevisionTarget.parse(text));
	}

}
