package dev.migrator.operation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.ReferentialAction;
import org.junit.jupiter.api.Test;

import static dev.migrator.operation.TableElements.check;
import static dev.migrator.operation.TableElements.column;
import static dev.migrator.operation.TableElements.foreignKey;
import static dev.migrator.operation.TableElements.index;
import static dev.migrator.operation.TableElements.primaryKey;
import static dev.migrator.operation.TableElements.row;
import static dev.migrator.schema.ColumnTypes.bigint;
import static dev.migrator.schema.ColumnTypes.enumeration;
import static dev.migrator.schema.ColumnTypes.numeric;
import static dev.migrator.schema.ColumnTypes.text;
import static dev.migrator.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the text that the checksum of a revision is computed from. The texts here are
 * stored, as digests, in users' databases: whoever changes one makes every applied
 * revision look changed.
 */
class OperationDigestTests {

	private static final UnaryOperator<String> FOLD = (
			sql) -> sql.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);

	@Test
	void textOfATableIsStable() {
		assertThat(canonical((op) -> op.createTable("users", column("id", bigint()).identity(),
				column("name", varchar(20)).notNull().defaultValue("'x'"), column("price", numeric(10, 2)),
				column("kind", enumeration("a", "b")), primaryKey("id"), check("ck", "price  >  0"),
				foreignKey("fk", "id").references("orgs", "id").onDelete(ReferentialAction.CASCADE),
				index("ix", "name").desc().expression("Lower(name)").where("price  > 1"))))
			.isEqualTo("""
					CreateTable{table=Table{name=QualifiedName{name="users";};columns=[\
					Column{name="id";type=SimpleType{kind="BIGINT";};identity=Identity{};},\
					Column{name="name";type=CharacterType{varying=true;length=20;};\
					defaultValue=ColumnDefault{expression="'x'";};},\
					Column{name="price";type=NumericType{precision=10;scale=2;};nullable=true;},\
					Column{name="kind";type=EnumeratedType{values=["a","b",];};nullable=true;},];\
					constraints=[PrimaryKey{columns=["id",];},CheckConstraint{name="ck";expression="price > 0";},\
					ForeignKey{name="fk";columns=["id",];referencedTable=QualifiedName{name="orgs";};\
					referencedColumns=["id",];onDelete="CASCADE";onUpdate="NO_ACTION";\
					deferrability="NOT_DEFERRABLE";},];\
					indexes=[Index{name="ix";parts=[IndexPart{text="name";descending=true;},\
					IndexPart{text="lower(name)";isExpression=true;},];where="price > 1";},];};}
					""");
	}

	@Test
	void textOfOtherOperationsIsStable() {
		assertThat(canonical((op) -> {
			op.inSchema("sales").dropConstraint("uq", "t", ConstraintKind.UNIQUE);
			op.alterColumn("t", "a", (c) -> c.nullable(false).dropDefault().comment("say \"\\\""));
			op.execute("SELECT  1");
			op.add(new Execute("select 1", new SourcePosition("a.sql", 7)));
			op.jdbc("split names", (client) -> client.sql("select 1"));
			op.add(new OperationsTests.Grant("select", "t"));
			op.autocommit((block) -> block.renameTable("t", "u"));
		})).isEqualTo("""
				DropConstraint{table=QualifiedName{schema="sales";name="t";};name="uq";kind="UNIQUE";}
				AlterColumn{table=QualifiedName{name="t";};column="a";alteration=ColumnAlteration{nullable=false;\
				defaultValue=Setting{};comment=Setting{value="say \\"\\\\\\"";};};}
				Execute{sql="select 1";}
				Execute{sql="select 1";}
				Jdbc{"split names"}
				Custom{"grant select on t"}
				Autocommit{operations=[RenameTable{table=QualifiedName{name="t";};newName="u";},];}
				""");
	}

	@Test
	void textOfValuesIsStable() {
		assertThat(canonical((op) -> op.bulkInsert("t", List.of("a", "b", "c", "d", "e", "f", "g", "h"),
				row(1, 2L, new BigDecimal("1.50"), true, null, "1", ReferentialAction.CASCADE, 'x'),
				row(new byte[] { 1, -1 }, LocalDate.of(2026, 1, 31),
						UUID.fromString("00000000-0000-0000-0000-000000000001"), 0, 0, 0, 0, 0))))
			.isEqualTo("""
					BulkInsert{table=QualifiedName{name="t";};columns=["a","b","c","d","e","f","g","h",];rows=[\
					[1,2,1.50,true,null,"1","CASCADE","x",],\
					[bytes{"01ff"},LocalDate{"2026-01-31"},UUID{"00000000-0000-0000-0000-000000000001"},0,0,0,0,0,],];}
					""");
	}

	@Test
	void digestIsSha256OfTheText() {
		assertThat(new OperationDigest(FOLD).digest(List.of()))
			.isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
		assertThat(digest((op) -> op.dropTable("t"))).hasSize(64).matches("[0-9a-f]+");
	}

	@Test
	void spellingOfSqlDoesNotCount() {
		assertThat(digest((op) -> op.execute("update t\n   SET a = 1"))).isEqualTo(digest((op) -> op.execute("""
				update t set a = 1
				""")));
	}

	@Test
	void everyDifferenceCounts() {
		List<Consumer<Operations>> scripts = List.of((op) -> op.dropTable("t"), (op) -> op.dropTable("u"),
				(op) -> op.dropTable("t", TableElements.ifExists()), (op) -> op.inSchema("s").dropTable("t"),
				(op) -> op.dropTable("t", column("a", text())), (op) -> {
					op.dropTable("t");
					op.dropTable("u");
				}, (op) -> {
					op.dropTable("u");
					op.dropTable("t");
				}, (op) -> op.bulkInsert("t", List.of("a"), row(1)), (op) -> op.bulkInsert("t", List.of("a"), row("1")),
				(op) -> op.bulkInsert("t", List.of("a"), row("null")),
				(op) -> op.bulkInsert("t", List.of("a"), row((Object) null)),
				(op) -> op.jdbc("a", (client) -> client.sql("x")), (op) -> op.jdbc("b", (client) -> client.sql("x")),
				(op) -> op.alterColumn("t", "a", (c) -> c.dropDefault()),
				(op) -> op.alterColumn("t", "a", (c) -> c.dropComment()),
				(op) -> op.alterColumn("t", "a", (c) -> c.nullable(false)),
				(op) -> op.alterColumn("t", "a", (c) -> c.nullable(true)));

		assertThat(scripts.stream().map(OperationDigestTests::digest)).doesNotHaveDuplicates();
	}

	@Test
	void codeOfJdbcDoesNotCount() {
		assertThat(digest((op) -> op.jdbc("a", (client) -> client.sql("x"))))
			.isEqualTo(digest((op) -> op.jdbc("a", (client) -> client.sql("y"))));
	}

	@Test
	void quotesInNamesCannotImitateOtherOperations() {
		QualifiedName name = QualifiedName.of("t\";};ifExists=true;}\n");
		assertThat(new CanonicalText(FOLD).of(List.of(new DropTable(name, false, null))))
			.isEqualTo("DropTable{table=QualifiedName{name=\"t\\\";};ifExists=true;}\n\";};}\n");
	}

	private static String canonical(Consumer<Operations> script) {
		return new CanonicalText(FOLD).of(collect(script));
	}

	private static String digest(Consumer<Operations> script) {
		return new OperationDigest(FOLD).digest(collect(script));
	}

	private static List<Operation> collect(Consumer<Operations> script) {
		Operations op = new Operations("postgresql");
		script.accept(op);
		return op.collected();
	}

}
