package dev.migrator.dialect.h2;

import java.util.Set;
import java.util.UUID;

import dev.migrator.dialect.AnsiQuoting;
import dev.migrator.dialect.NameFolding;

/** Quotes names and literals for H2. */
final class H2Quoting extends AnsiQuoting {

	// H2 2.4, Advanced, Keywords / Reserved Words: those that can never be a name.
	private static final Set<String> RESERVED = Set.of("""
			all and any array as asymmetric authorization between case cast check constraint cross
			current_catalog current_date current_path current_role current_schema current_time current_timestamp
			current_user day default distinct else end except exists false fetch for foreign from full group
			having hour if in inner intersect interval is join key left like limit localtime localtimestamp
			minus minute month natural not null offset on or order primary qualify right row rownum second
			select session_user set some symmetric system_user table to true uescape union unique unknown user
			using value values when where window with year _rowid_
			""".strip().split("\\s+"));

	H2Quoting() {
		super(RESERVED);
	}

	// H2 2.4, Literals, UUID: converts to uuid, varchar and binary columns alike, which a
	// string does not.
	@Override
	protected String uuid(UUID value) {
		return "uuid '" + value + "'";
	}

	@Override
	protected String quoted(String name) {
		return NameFolding.isDelimited(name) ? name : super.quoted(name);
	}

}
