package dev.migrator.operation;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.migrator.schema.ArrayType;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypeVisitor;
import dev.migrator.schema.EnumeratedType;
import dev.migrator.schema.NamedType;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.RawType;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.SimpleTypeKind;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;

/** Says whether every value of a type is one of another type; in doubt it is not. */
final class TypeFit implements ColumnTypeVisitor<Boolean> {

	private static final List<SimpleTypeKind> INTEGERS = List.of(SimpleTypeKind.TINYINT, SimpleTypeKind.SMALLINT,
			SimpleTypeKind.INTEGER, SimpleTypeKind.BIGINT);

	private static final List<Integer> DIGITS = List.of(3, 5, 10, 19);

	private static final int DEFAULT_FRACTION = 6;

	private static final int UUID_LENGTH = 36;

	private final ColumnType before;

	private TypeFit(ColumnType before) {
		this.before = before;
	}

	static boolean fits(ColumnType before, ColumnType after) {
		return before.equals(after) || after.accept(new TypeFit(before));
	}

	private @Nullable SimpleTypeKind kind() {
		return (this.before instanceof SimpleType simple) ? simple.kind() : null;
	}

	private boolean isInteger() {
		return rank() >= 0;
	}

	private int rank() {
		SimpleTypeKind kind = kind();
		return (kind != null) ? INTEGERS.indexOf(kind) : -1;
	}

	@Override
	public Boolean visitSimple(SimpleType after) {
		return switch (after.kind()) {
			case TINYINT, SMALLINT, INTEGER, BIGINT -> isInteger() && rank() <= INTEGERS.indexOf(after.kind());
			case REAL -> kind() == SimpleTypeKind.TINYINT || kind() == SimpleTypeKind.SMALLINT;
			case DOUBLE -> kind() == SimpleTypeKind.REAL || (isInteger() && kind() != SimpleTypeKind.BIGINT);
			case TEXT -> this.before instanceof CharacterType || this.before instanceof EnumeratedType
					|| kind() == SimpleTypeKind.UUID || kind() == SimpleTypeKind.JSON;
			case BLOB -> this.before instanceof BinaryType;
			case BOOLEAN, DATE, UUID, JSON -> false;
		};
	}

	@Override
	public Boolean visitCharacter(CharacterType after) {
		if (this.before instanceof CharacterType character) {
			return (after.varying() || !character.varying()) && isWithin(character.length(), after.length());
		}
		if (this.before instanceof EnumeratedType enumerated) {
			return isWithin(enumerated.values().stream().mapToInt(String::length).max().orElse(0), after.length());
		}
		return kind() == SimpleTypeKind.UUID && isWithin(UUID_LENGTH, after.length());
	}

	@Override
	public Boolean visitBinary(BinaryType after) {
		return this.before instanceof BinaryType binary && (after.varying() || !binary.varying())
				&& isWithin(binary.length(), after.length());
	}

	@Override
	public Boolean visitNumeric(NumericType after) {
		if (after.precision() == null) {
			return this.before instanceof NumericType || isInteger();
		}
		int scale = scale(after);
		if (isInteger()) {
			return DIGITS.get(rank()) <= after.precision() - scale;
		}
		return this.before instanceof NumericType numeric && numeric.precision() != null && scale(numeric) <= scale
				&& numeric.precision() - scale(numeric) <= after.precision() - scale;
	}

	@Override
	public Boolean visitTemporal(TemporalType after) {
		if (this.before instanceof TemporalType temporal) {
			return temporal.kind() == after.kind() && temporal.withTimeZone() == after.withTimeZone()
					&& fraction(temporal) <= fraction(after);
		}
		return kind() == SimpleTypeKind.DATE && after.kind() == TemporalKind.TIMESTAMP;
	}

	@Override
	public Boolean visitEnumerated(EnumeratedType after) {
		return this.before instanceof EnumeratedType enumerated && after.values().containsAll(enumerated.values());
	}

	@Override
	public Boolean visitArray(ArrayType after) {
		return false;
	}

	@Override
	public Boolean visitNamed(NamedType after) {
		return false;
	}

	@Override
	public Boolean visitRaw(RawType after) {
		return false;
	}

	private static boolean isWithin(@Nullable Integer length, @Nullable Integer limit) {
		return limit == null || (length != null && length <= limit);
	}

	private static int scale(NumericType type) {
		return Objects.requireNonNullElse(type.scale(), 0);
	}

	private static int fraction(TemporalType type) {
		return Objects.requireNonNullElse(type.precision(), DEFAULT_FRACTION);
	}

}
