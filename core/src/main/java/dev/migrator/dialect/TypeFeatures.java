package dev.migrator.dialect;

import java.util.EnumSet;
import java.util.Set;

import dev.migrator.schema.ArrayType;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnTypeVisitor;
import dev.migrator.schema.EnumeratedType;
import dev.migrator.schema.NamedType;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.RawType;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;

/** Says which features a type needs. */
final class TypeFeatures implements ColumnTypeVisitor<Set<DialectFeature>> {

	@Override
	public Set<DialectFeature> visitSimple(SimpleType type) {
		return Set.of();
	}

	@Override
	public Set<DialectFeature> visitCharacter(CharacterType type) {
		return Set.of();
	}

	@Override
	public Set<DialectFeature> visitBinary(BinaryType type) {
		return Set.of();
	}

	@Override
	public Set<DialectFeature> visitNumeric(NumericType type) {
		return Set.of();
	}

	@Override
	public Set<DialectFeature> visitTemporal(TemporalType type) {
		return (type.kind() == TemporalKind.TIME && type.withTimeZone()) ? Set.of(DialectFeature.TIME_WITH_TIME_ZONE)
				: Set.of();
	}

	@Override
	public Set<DialectFeature> visitArray(ArrayType type) {
		Set<DialectFeature> features = EnumSet.of(DialectFeature.ARRAYS);
		features.addAll(type.element().accept(this));
		return features;
	}

	@Override
	public Set<DialectFeature> visitNamed(NamedType type) {
		return Set.of();
	}

	@Override
	public Set<DialectFeature> visitEnumerated(EnumeratedType type) {
		return Set.of(DialectFeature.INLINE_ENUM);
	}

	@Override
	public Set<DialectFeature> visitRaw(RawType type) {
		return Set.of();
	}

}
