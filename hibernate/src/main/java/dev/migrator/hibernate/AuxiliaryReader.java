package dev.migrator.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrator.schema.AuxiliaryObject;
import dev.migrator.schema.EnumType;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UserDefinedType;

/**
 * Reads what Hibernate creates by statements of its own: composite types, the auxiliary
 * objects of a mapping, and views. The enum types among them are told apart.
 */
final class AuxiliaryReader {

	// Hibernate drops an enum type with all that depends on it, so it has no statements
	// for the casts.
	private static final Pattern CAST = Pattern.compile("^create cast \\((.+?)\\)", Pattern.CASE_INSENSITIVE);

	private final ReadingContext context;

	private final EnumTypeReader enumTypes;

	AuxiliaryReader(ReadingContext context) {
		this.context = context;
		this.enumTypes = new EnumTypeReader(context.names());
	}

	List<EnumType> enumTypes() {
		List<EnumType> read = new ArrayList<>();
		for (AuxiliaryDatabaseObject object : objects()) {
			for (String statement : object.sqlCreateStrings(this.context.sql())) {
				this.enumTypes.read(statement).ifPresent(read::add);
			}
		}
		return read.stream().distinct().toList();
	}

	List<AuxiliaryObject> read() {
		List<AuxiliaryObject> read = new ArrayList<>();
		for (Namespace namespace : database().getNamespaces()) {
			for (UserDefinedType type : namespace.getDependencyOrderedUserDefinedTypes()) {
				read.add(read(type));
			}
		}
		objects().forEach((object) -> read(object).ifPresent(read::add));
		for (Namespace namespace : database().getNamespaces()) {
			namespace.getTables().stream().filter(Table::isView).map(this::read).forEach(read::add);
		}
		return read;
	}

	// Hibernate drops a view with all that depends on it.
	private AuxiliaryObject read(Table view) {
		var exporter = this.context.hibernate().getTableExporter();
		return new AuxiliaryObject(view.getExportIdentifier(), false,
				List.of(exporter.getSqlCreateStrings(view, this.context.metadata(), this.context.sql())),
				List.of("drop view " + this.context.sql().format(view.getQualifiedTableName())));
	}

	private AuxiliaryObject read(UserDefinedType type) {
		var exporter = this.context.hibernate().getUserDefinedTypeExporter();
		return new AuxiliaryObject(type.getExportIdentifier(), true,
				List.of(exporter.getSqlCreateStrings(type, this.context.metadata(), this.context.sql())),
				List.of(exporter.getSqlDropStrings(type, this.context.metadata(), this.context.sql())),
				this.context.names().qualified(type.getQualifiedTableName()));
	}

	private Optional<AuxiliaryObject> read(AuxiliaryDatabaseObject object) {
		List<String> all = List.of(object.sqlCreateStrings(this.context.sql()));
		List<String> create = all.stream().filter((statement) -> this.enumTypes.read(statement).isEmpty()).toList();
		if (create.isEmpty()) {
			return Optional.empty();
		}
		List<String> drop = (create.size() == all.size()) ? List.of(object.sqlDropStrings(this.context.sql()))
				: create.stream().map(CAST::matcher).filter(Matcher::find).map(AuxiliaryReader::dropCast).toList();
		return Optional
			.of(new AuxiliaryObject(object.getExportIdentifier(), object.beforeTablesOnCreation(), create, drop));
	}

	private static String dropCast(Matcher cast) {
		return "drop cast if exists (" + cast.group(1) + ")";
	}

	private List<AuxiliaryDatabaseObject> objects() {
		return database().getAuxiliaryDatabaseObjects()
			.stream()
			.filter((object) -> object.appliesToDialect(this.context.hibernate()))
			.toList();
	}

	private Database database() {
		return this.context.metadata().getDatabase();
	}

}
