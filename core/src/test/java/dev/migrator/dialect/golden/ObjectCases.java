package dev.migrator.dialect.golden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrator.operation.AddEnumValue;
import dev.migrator.operation.AlterSequence;
import dev.migrator.operation.CreateEnum;
import dev.migrator.operation.CreateSchema;
import dev.migrator.operation.CreateSequence;
import dev.migrator.operation.DropEnum;
import dev.migrator.operation.DropSchema;
import dev.migrator.operation.DropSequence;
import dev.migrator.operation.NumberSource;
import dev.migrator.operation.RestartAbove;
import dev.migrator.operation.SequenceAlteration;
import dev.migrator.operation.Setting;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;

import static dev.migrator.dialect.golden.GoldenCases.name;

final class ObjectCases {

	private static final CreateSequence CREATE = new CreateSequence(Sequence.of("order_seq"), false);

	private static final CreateEnum CREATE_ENUM = new CreateEnum(new EnumType(name("mood"), List.of("sad", "ok")));

	private ObjectCases() {
	}

	static Map<String, List<GoldenCase>> all() {
		Map<String, List<GoldenCase>> cases = new LinkedHashMap<>();
		cases.put("createSequence", List.of(GoldenCase.of("defaults", CREATE),
				GoldenCase.of("if not exists", new CreateSequence(Sequence.of("order_seq"), true), CREATE),
				GoldenCase.of("start and increment",
						new CreateSequence(new Sequence(name("order_seq"), 1L, 50L, null, null, null, false), false)),
				GoldenCase.of("every option", new CreateSequence(
						new Sequence(name("order_seq"), 50L, -5L, -1000L, 1000L, 20L, true), false))));
		cases.put("alterSequence", alterSequence());
		cases.put("dropSequence",
				List.of(GoldenCase.of("plain", new DropSequence(name("order_seq"), false, null), CREATE),
						GoldenCase.of("if exists", new DropSequence(name("order_seq"), true, null))));
		cases.put("createEnum", List.of(GoldenCase.of("plain", CREATE_ENUM),
				GoldenCase.of("quotes, in a schema",
						new CreateEnum(new EnumType(new QualifiedName("shop", "Mood"), List.of("it's", "so so"))),
						new CreateSchema("shop", false))));
		cases.put("addEnumValue",
				List.of(GoldenCase.of("at the end", new AddEnumValue(name("mood"), "happy", null), CREATE_ENUM),
						GoldenCase.of("before another", new AddEnumValue(name("mood"), "so so", "ok"), CREATE_ENUM)));
		cases.put("dropEnum", List.of(GoldenCase.of("plain", new DropEnum(name("mood"), false, null), CREATE_ENUM),
				GoldenCase.of("if exists", new DropEnum(name("mood"), true, null))));
		cases.put("createSchema", List.of(GoldenCase.of("plain", new CreateSchema("shop", false)),
				GoldenCase.of("if not exists", new CreateSchema("My Shop", true))));
		cases.put("dropSchema",
				List.of(GoldenCase.of("plain", new DropSchema("shop", false), new CreateSchema("shop", false)),
						GoldenCase.of("if exists", new DropSchema("shop", true))));
		return cases;
	}

	private static List<GoldenCase> alterSequence() {
		return List.of(sequence("nothing", new SequenceAlteration(null, null, null, null, null, null)),
				sequence("restart", new SequenceAlteration(100L, null, null, null, null, null)),
				sequence("increment", new SequenceAlteration(null, 50L, null, null, null, null)),
				sequence("limits, cache and cycle",
						new SequenceAlteration(null, null, Setting.to(1L), Setting.to(1000L), 10L, true)),
				sequence("no limits, no cycle",
						new SequenceAlteration(null, null, Setting.none(), Setting.none(), null, false)),
				above("restart above the rows of a table", 1, 50, 1, new NumberSource(name("users"), "id")),
				above("restart above blocks", 1, 2, 20, new NumberSource(name("users"), "id")),
				above("restart above rows and a sequence", 1000, 1, 1, new NumberSource(name("users"), "age"),
						new NumberSource(name("order_seq"), null)));
	}

	private static GoldenCase above(String name, long first, long distance, long block, NumberSource... sources) {
		RestartAbove above = new RestartAbove(List.of(sources), first, distance, block);
		return GoldenCase.of(name, new AlterSequence(name("order_seq"), SequenceAlteration.above(above), null), CREATE,
				GoldenCases.createUsers());
	}

	private static GoldenCase sequence(String name, SequenceAlteration alteration) {
		return GoldenCase.of(name, new AlterSequence(name("order_seq"), alteration, null), CREATE);
	}

}
