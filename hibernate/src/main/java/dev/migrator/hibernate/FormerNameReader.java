package dev.migrator.hibernate;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrator.schema.FormerName;
import dev.migrator.schema.QualifiedName;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;
import org.hibernate.mapping.Value;
import org.jspecify.annotations.Nullable;

/** Reads {@link RenamedFrom}, which Hibernate does not know. */
final class FormerNameReader {

	private final ReadingContext context;

	private final Set<FormerName> names = new LinkedHashSet<>();

	FormerNameReader(ReadingContext context) {
		this.context = context;
	}

	List<FormerName> read() {
		for (PersistentClass entity : this.context.metadata().getEntityBindings()) {
			if (entity.getClassName() != null) {
				read(entity, entity.getMappedClass());
			}
		}
		return List.copyOf(this.names);
	}

	private void read(PersistentClass entity, Class<?> type) {
		QualifiedName first = name(entity.getTable());
		for (RenamedFrom annotation : type.getDeclaredAnnotationsByType(RenamedFrom.class)) {
			QualifiedName table = annotation.table().isEmpty() ? first
					: first.withName(this.context.names().normalized(annotation.table()));
			add(annotation, table, stated(annotation));
		}
		boolean ownTable = entity instanceof UnionSubclass;
		for (Property property : ownTable ? entity.getPropertyClosure() : entity.getProperties()) {
			read(type, property, ownTable ? entity.getTable() : property.getValue().getTable());
		}
		if (entity.getIdentifierProperty() != null) {
			read(type, entity.getIdentifierProperty(), entity.getTable());
		}
		else if (entity.getIdentifier() instanceof Component component) {
			component.getProperties().forEach((property) -> read(type, property, entity.getTable()));
		}
	}

	private void read(Class<?> owner, Property property, Table table) {
		List<RenamedFrom> annotations = annotations(owner, property.getName());
		Value value = property.getValue();
		if (value instanceof Collection collection) {
			annotations.forEach((annotation) -> read(annotation, collection));
			readParts(collection.getElement(), collection.getCollectionTable());
			return;
		}
		List<Column> columns = property.getSelectables()
			.stream()
			.filter(Column.class::isInstance)
			.map(Column.class::cast)
			.toList();
		for (RenamedFrom annotation : annotations) {
			String only = (columns.size() == 1) ? this.context.column(columns.get(0)) : null;
			String column = (stated(annotation) != null) ? stated(annotation) : only;
			if (column != null) {
				add(annotation, name(table), column);
			}
		}
		readParts(value, table);
	}

	private void readParts(Value value, Table table) {
		if (value instanceof Component component) {
			component.getProperties().forEach((property) -> read(component.getComponentClass(), property, table));
		}
	}

	// Without a table of its own a collection is a column of somebody else's.
	private void read(RenamedFrom annotation, Collection collection) {
		String column = stated(annotation);
		if (column != null || !collection.isOneToMany()) {
			add(annotation, name(collection.getCollectionTable()), column);
		}
	}

	private void add(RenamedFrom annotation, QualifiedName table, @Nullable String column) {
		for (String former : annotation.value()) {
			this.names.add(new FormerName(table, column, this.context.names().normalized(former)));
		}
	}

	private @Nullable String stated(RenamedFrom annotation) {
		return annotation.column().isEmpty() ? null : this.context.names().normalized(annotation.column());
	}

	private QualifiedName name(Table table) {
		return this.context.names().qualified(table.getQualifiedTableName());
	}

	private static List<RenamedFrom> annotations(Class<?> owner, String attribute) {
		List<RenamedFrom> found = new ArrayList<>();
		for (Class<?> type = owner; type != null; type = type.getSuperclass()) {
			Stream<AnnotatedElement> members = Stream.concat(
					Stream.of(type.getDeclaredFields()).filter((field) -> field.getName().equals(attribute)),
					Stream.of(type.getDeclaredMethods()).filter((method) -> isGetter(method, attribute)));
			members.forEach((member) -> found.addAll(List.of(member.getAnnotationsByType(RenamedFrom.class))));
		}
		return found;
	}

	private static boolean isGetter(Method method, String attribute) {
		String name = method.getName();
		return method.getParameterCount() == 0
				&& (name.equalsIgnoreCase("get" + attribute) || name.equalsIgnoreCase("is" + attribute));
	}

}
