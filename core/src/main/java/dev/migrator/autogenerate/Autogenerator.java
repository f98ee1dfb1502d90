package dev.migrator.autogenerate;

import java.util.List;

import dev.migrator.autogenerate.compare.ComparisonRules;
import dev.migrator.autogenerate.compare.Difference;
import dev.migrator.autogenerate.compare.Draughtsman;
import dev.migrator.autogenerate.compare.OperationRewriter;
import dev.migrator.autogenerate.compare.SchemaComparator;
import dev.migrator.autogenerate.render.RevisionRenderer;
import dev.migrator.autogenerate.render.RevisionSource;
import dev.migrator.dialect.Dialect;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.WantedSchema;

/** Compares, drafts both ways and writes. */
public final class Autogenerator {

	private final Dialect dialect;

	private final ComparisonRules rules;

	private final OperationRewriter rewriter;

	/**
	 * Create a generator that writes what it finds.
	 * @param dialect the database
	 * @param rules what the comparison goes by
	 */
	public Autogenerator(Dialect dialect, ComparisonRules rules) {
		this(dialect, rules, List::of);
	}

	/**
	 * Create a generator.
	 * @param dialect the database
	 * @param rules what the comparison goes by
	 * @param rewriter the user's last word on each change
	 */
	public Autogenerator(Dialect dialect, ComparisonRules rules, OperationRewriter rewriter) {
		this.dialect = dialect;
		this.rules = rules;
		this.rewriter = rewriter;
	}

	/**
	 * Find what is to be done.
	 * @param found what the catalog of the database says
	 * @param wanted what the model says
	 * @return the difference and the operations both ways
	 */
	public GeneratedRevision generate(DatabaseSchema found, DatabaseSchema wanted) {
		return generate(found, WantedSchema.of(wanted));
	}

	/**
	 * Find what is to be done, with the rows that tables begin with and what else a model
	 * creates.
	 * @param found what the catalog of the database says
	 * @param wanted what the model says
	 * @return the difference and the operations both ways
	 */
	public GeneratedRevision generate(DatabaseSchema found, WantedSchema wanted) {
		Difference difference = this.rewriter.rewrite(new SchemaComparator(this.rules).compare(found, wanted));
		return new GeneratedRevision(difference, new Draughtsman(this.rules, wanted).draft(found, difference));
	}

	/**
	 * Write a revision in Java.
	 * @param revision the revision
	 * @return its statements and imports
	 */
	public RevisionSource java(GeneratedRevision revision) {
		return new RevisionRenderer().java(revision.draft());
	}

	/**
	 * Write a revision in SQL.
	 * @param revision the revision
	 * @param found what the catalog of the database says
	 * @return its statements
	 */
	public RevisionSource sql(GeneratedRevision revision, DatabaseSchema found) {
		return new RevisionRenderer().sql(revision.draft(), this.dialect, found);
	}

}
