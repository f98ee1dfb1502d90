package dev.migrator.command;

import org.jspecify.annotations.Nullable;

/**
 * The options of {@code history}.
 *
 * @param range {@code --rev-range}: two targets with a colon between them, or
 * {@code null} for everything
 * @param indicateCurrent {@code --indicate-current}: mark where the database stands, what
 * is applied and since when; {@link HistoryFormat#GRAPH} does so by itself
 * @param format how it looks
 */
public record HistoryOptions(@Nullable String range, boolean indicateCurrent, HistoryFormat format) {

}
