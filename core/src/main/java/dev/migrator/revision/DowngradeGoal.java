package dev.migrator.revision;

/**
 * What a downgrade goes down to.
 *
 * @param target the position of the revision that stays, or {@link TargetResolver#BASE}
 * @param branch the position of the revision whose line alone falls, or
 * {@link #NO_BRANCH} when every line falls
 */
record DowngradeGoal(int target, int branch) {

	static final int NO_BRANCH = -1;

	boolean isBase() {
		return this.target == TargetResolver.BASE;
	}

	boolean hasBranch() {
		return this.branch != NO_BRANCH;
	}

}
