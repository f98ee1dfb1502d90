package dev.migrator.script;

/** Takes every semicolon for a part of the statement, which is a batch. */
final class Batch implements StatementBody {

	@Override
	public void word(String text) {
	}

	@Override
	public boolean isOpen() {
		return true;
	}

	@Override
	public boolean isComplete() {
		return true;
	}

}
