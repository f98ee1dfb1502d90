package dev.migrator.autogenerate.compare;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;

/**
 * Leaves alone what the model does not own: the tables of this tool, those of other tools
 * unless the model has a table of that name, and schemas that neither the model nor a
 * setting names.
 */
public final class ManagedObjects implements ObjectFilter {

	private final Set<QualifiedName> modelled = new HashSet<>();

	private final Set<String> schemas;

	private final Set<QualifiedName> own;

	private final ObjectFilter others = new NamePatterns(List.of(), OtherTools.patterns());

	/**
	 * Create the filter.
	 * @param wanted what the model says
	 * @param schemas the schemas to compare besides those of the model and the default
	 * schema
	 * @param own the tables of this tool
	 */
	public ManagedObjects(DatabaseSchema wanted, Collection<String> schemas, Collection<QualifiedName> own) {
		wanted.tables().stream().map(Table::name).forEach(this.modelled::add);
		wanted.sequences().stream().map(Sequence::name).forEach(this.modelled::add);
		wanted.enumTypes().stream().map(EnumType::name).forEach(this.modelled::add);
		this.schemas = new HashSet<>(schemas);
		this.schemas.addAll(wanted.schemas());
		this.modelled.stream().map(QualifiedName::schema).forEach((schema) -> {
			if (schema != null) {
				this.schemas.add(schema);
			}
		});
		this.own = Set.copyOf(own);
	}

	@Override
	public boolean includes(ComparedObject object) {
		QualifiedName owner = object.owner();
		if (this.own.contains(owner)) {
			return false;
		}
		if (this.modelled.contains(owner)) {
			return true;
		}
		boolean near = owner.schema() == null || this.schemas.contains(owner.schema());
		return near && this.others.includes(object);
	}

}
