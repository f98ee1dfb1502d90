package dev.migrator.integration.crash;

/**
 * Where and how a run is cut off.
 *
 * @param event which statement or commit of the run, from 1; 0 for none
 * @param before whether before it, or else behind it
 * @param effect what happens
 */
record Fault(int event, boolean before, Effect effect) {

	static final Fault NONE = new Fault(0, true, Effect.CUT);

	/** What happens. */
	enum Effect {

		/** The connection breaks. */
		CUT,

		/** The server ends the session. */
		END,

		/** The process dies, as far as that can be done without ending it. */
		DIE,

		/** The process ends without a last word. */
		HALT,

		/** The process says where it is and waits to be killed. */
		WAIT

	}

	boolean strikes(int number, boolean beforeIt) {
		return this.event == number && this.before == beforeIt;
	}

	@Override
	public String toString() {
		return this.effect + (this.before ? " before " : " behind ") + this.event;
	}

}
