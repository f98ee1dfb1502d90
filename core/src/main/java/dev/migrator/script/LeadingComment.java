package dev.migrator.script;

/** Follows comments above the first section, such as a licence. */
final class LeadingComment {

	private static final String OPEN = "/*";

	private static final String CLOSE = "*/";

	private boolean open;

	boolean isOpen() {
		return this.open;
	}

	/**
	 * Take the next line.
	 * @param line the line without white space around it
	 * @return whether it holds nothing but comments
	 */
	boolean isComment(String line) {
		String rest = line;
		while (!rest.isEmpty()) {
			if (!this.open && rest.startsWith("--")) {
				return true;
			}
			if (!this.open && !rest.startsWith(OPEN)) {
				return false;
			}
			int close = rest.indexOf(CLOSE, this.open ? 0 : OPEN.length());
			this.open = close < 0;
			rest = this.open ? "" : rest.substring(close + CLOSE.length()).strip();
		}
		return true;
	}

}
