package dev.migrator.dialect.oracle;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrator.dialect.CustomOperationCompilers;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.OperationProblems;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.TypeRules;
import dev.migrator.operation.AlterColumn;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;

/** Finds what of an operation Oracle Database cannot do. */
final class OracleOperationProblems extends OperationProblems {

	private static final Set<ColumnType> LARGE_OBJECTS = Set.of(ColumnTypes.text(), ColumnTypes.blob());

	private final TypeRules types;

	OracleOperationProblems(DialectFeatures features, Quoting quoting, TypeRules types,
			CustomOperationCompilers customCompilers) {
		super(OracleDialectFactory.NAME, features, new OracleSchemaProblems(quoting), customCompilers);
		this.types = types;
	}

	// ORA-22858 and ORA-22859: large objects and other types do not become one another,
	// not even in an empty table.
	@Override
	public List<String> visitAlterColumn(AlterColumn operation) {
		ColumnType type = operation.alteration().type();
		Column before = operation.before();
		boolean impossible = type != null && (before != null ? isLarge(type) != isLarge(before.type()) : isLarge(type));
		Stream<String> more = impossible ? Stream.of("alterColumn '" + operation.column() + "' of '" + operation.table()
				+ "' cannot be compiled for oracle: a column cannot become a large object, or stop being one; add a "
				+ "column, copy the values and drop the old one") : Stream.empty();
		return Stream.concat(super.visitAlterColumn(operation).stream(), more).toList();
	}

	private boolean isLarge(ColumnType type) {
		return LARGE_OBJECTS.contains(this.types.canonical(type));
	}

}
