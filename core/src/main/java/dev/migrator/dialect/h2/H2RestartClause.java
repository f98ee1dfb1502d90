package dev.migrator.dialect.h2;

import java.util.Locale;

import dev.migrator.dialect.NameFolding;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.RestartClause;
import dev.migrator.schema.QualifiedName;

/** Lets sequences go on where a query says (H2 2.4, ALTER SEQUENCE). */
final class H2RestartClause extends RestartClause {

	H2RestartClause(Quoting quoting) {
		super(quoting);
	}

	// The catalog has the value that comes next.
	@Override
	protected String given(QualifiedName sequence) {
		String schema = sequence.schema();
		return "select base_value - 1 as n from information_schema.sequences where "
				+ ((schema != null) ? is("sequence_schema", schema) : "sequence_schema = current_schema") + " and "
				+ is("sequence_name", sequence.name());
	}

	// Which way a bare name is folded is up to the database's own URL.
	private String is(String column, String name) {
		boolean bare = !NameFolding.isDelimited(name) && quoting().name(name).equals(name);
		return bare ? "lower(" + column + ") = " + quoting().literal(name.toLowerCase(Locale.ROOT))
				: column + " = " + quoting().literal(NameFolding.none(quoting()).toCatalog(name));
	}

}
