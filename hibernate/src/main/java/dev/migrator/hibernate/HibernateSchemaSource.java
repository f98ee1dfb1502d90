package dev.migrator.hibernate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.QualifiedSequenceName;

/**
 * The schema that the entities of a session factory want. Give it the metadata that an
 * {@code org.hibernate.integrator.spi.Integrator} received, after the session factory was
 * built: what Bean Validation and generated timestamps add is known only then.
 */
public final class HibernateSchemaSource {

	private final Metadata metadata;

	/**
	 * Create a source.
	 * @param metadata the metadata of a fully built session factory
	 */
	public HibernateSchemaSource(Metadata metadata) {
		this.metadata = metadata;
	}

	/**
	 * Read the tables and sequences, sorted by name. Names come without quotes, and with
	 * a schema only where the mapping states one.
	 * @return the schema
	 */
	public DatabaseSchema read() {
		List<dev.migrator.schema.Table> tables = new ArrayList<>();
		List<Sequence> sequences = new ArrayList<>();
		TableReader reader = new TableReader(this.metadata);
		for (Namespace namespace : this.metadata.getDatabase().getNamespaces()) {
			namespace.getTables()
				.stream()
				.filter((table) -> table.isPhysicalTable() && !table.isView())
				.forEach((table) -> tables.add(reader.read(table)));
			namespace.getSequences().forEach((sequence) -> sequences.add(read(sequence)));
		}
		tables.sort(Comparator.comparing((table) -> table.name().toString()));
		sequences.sort(Comparator.comparing((sequence) -> sequence.name().toString()));
		return DatabaseSchema.empty().withTables(tables).withSequences(sequences);
	}

	private static Sequence read(org.hibernate.boot.model.relational.Sequence sequence) {
		QualifiedSequenceName name = sequence.getName();
		String schema = (name.getSchemaName() != null) ? name.getSchemaName().getText() : null;
		return new Sequence(new QualifiedName(schema, name.getSequenceName().getText()),
				(long) sequence.getInitialValue(), (long) sequence.getIncrementSize(), null, null, null, false);
	}

}
