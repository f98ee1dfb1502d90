package dev.migrator.script;

import java.util.function.Supplier;

import dev.migrator.revision.RevisionNode;

/** A revision that is a class. */
final class JavaRevision implements LoadedRevision {

	private final RevisionNode node;

	private final boolean transactional;

	private final String sourceDigest;

	private final Supplier<RevisionScript> script;

	JavaRevision(RevisionNode node, boolean transactional, String sourceDigest, Supplier<RevisionScript> script) {
		this.node = node;
		this.transactional = transactional;
		this.sourceDigest = sourceDigest;
		this.script = script;
	}

	@Override
	public RevisionNode node() {
		return this.node;
	}

	@Override
	public ScriptType type() {
		return ScriptType.JAVA;
	}

	@Override
	public boolean transactional() {
		return this.transactional;
	}

	@Override
	public RevisionScript script() {
		return this.script.get();
	}

	@Override
	public String sourceDigest() {
		return this.sourceDigest;
	}

}
