package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrator.autogenerate.compare.ExpressionTokens.Kind;

/**
 * Reads conditions and values as databases print them. Parentheses, casts and the two
 * spellings of one operator leave no trace. What it does not know it refuses.
 */
final class ExpressionParser {

	private static final Map<String, String> COMPARISONS = Map.ofEntries(Map.entry("=", "="), Map.entry("<>", "!="),
			Map.entry("!=", "!="), Map.entry("<", "<"), Map.entry(">", ">"), Map.entry("<=", "<="),
			Map.entry(">=", ">="), Map.entry("~~", "like"), Map.entry("~~*", "ilike"), Map.entry("like", "like"),
			Map.entry("ilike", "ilike"), Map.entry("~", "~"), Map.entry("~*", "~*"), Map.entry("!~", "!~"),
			Map.entry("!~*", "!~*"), Map.entry("@>", "@>"), Map.entry("<@", "<@"), Map.entry("&&", "&&"),
			Map.entry("regexp", "regexp"), Map.entry("rlike", "regexp"), Map.entry("glob", "glob"),
			Map.entry("similar", "similar"));

	private static final Map<String, String> NEGATED = Map.of("!~~", "like", "!~~*", "ilike");

	private static final Set<String> SUMS = Set.of("+", "-", "||", "->", "->>", "#>", "#>>", "|", "&", "^", "#");

	private static final Set<String> PRODUCTS = Set.of("*", "/", "%");

	private static final Set<String> ENDS = Set.of("and", "or", "not", "is", "in", "between", "like", "ilike", "then",
			"else", "end", "when", "as", "from", "for", "escape");

	private final TokenReader tokens;

	private final TypeWords types;

	private ExpressionParser(ExpressionTokens tokens) {
		this.tokens = new TokenReader(tokens.tokens());
		this.types = new TypeWords(this.tokens);
	}

	/**
	 * Read an expression.
	 * @param tokens its tokens
	 * @return what it says
	 * @throws UnknownExpressionException when it has something that is not known
	 */
	static ExpressionNode parse(ExpressionTokens tokens) {
		ExpressionParser parser = new ExpressionParser(tokens);
		ExpressionNode node = parser.disjunction();
		parser.tokens.expectEnd();
		return node;
	}

	private ExpressionNode disjunction() {
		List<ExpressionNode> operands = new ArrayList<>(List.of(conjunction()));
		while (this.tokens.take("or")) {
			operands.add(conjunction());
		}
		return ExpressionNode.flat("or", operands);
	}

	private ExpressionNode conjunction() {
		List<ExpressionNode> operands = new ArrayList<>(List.of(negation()));
		while (this.tokens.take("and")) {
			operands.add(negation());
		}
		return ExpressionNode.flat("and", operands);
	}

	private ExpressionNode negation() {
		return this.tokens.take("not") ? ExpressionNode.not(negation()) : comparison();
	}

	private ExpressionNode comparison() {
		ExpressionNode left = sum();
		while (!this.tokens.atEnd()) {
			String sign = this.tokens.sign();
			if (this.tokens.take("is")) {
				left = is(left);
			}
			else if (COMPARISONS.containsKey(sign) || NEGATED.containsKey(sign)) {
				this.tokens.next();
				left = compared(left, sign);
			}
			else if (this.tokens.take("not")) {
				left = ExpressionNode.not(range(left));
			}
			else if (this.tokens.isAt("in") || this.tokens.isAt("between")) {
				left = range(left);
			}
			else {
				return left;
			}
		}
		return left;
	}

	private ExpressionNode is(ExpressionNode left) {
		boolean negated = this.tokens.take("not");
		ExpressionNode right = this.tokens.take("distinct") ? distinct() : sum();
		ExpressionNode whole = ExpressionNode.of("is", left, right);
		return negated ? ExpressionNode.not(whole) : whole;
	}

	private ExpressionNode distinct() {
		this.tokens.expect("from");
		return ExpressionNode.of("distinct", sum());
	}

	private ExpressionNode compared(ExpressionNode left, String sign) {
		if (this.tokens.isAt("any") || this.tokens.isAt("all") || this.tokens.isAt("some")) {
			return quantified(left, sign);
		}
		ExpressionNode right = sum();
		if (this.tokens.take("escape")) {
			right = ExpressionNode.of("escape", right, sum());
		}
		String negated = NEGATED.get(sign);
		return (negated != null) ? ExpressionNode.not(ExpressionNode.of(negated, left, right))
				: ExpressionNode.of(COMPARISONS.getOrDefault(sign, sign), left, right);
	}

	private ExpressionNode quantified(ExpressionNode left, String sign) {
		boolean all = this.tokens.next().text().equals("all");
		ExpressionNode values = primary();
		boolean isList = values.label().equals("array");
		if (isList && !all && sign.equals("=")) {
			return ExpressionNode.in(left, values.children());
		}
		if (isList && all && "!=".equals(COMPARISONS.get(sign))) {
			return ExpressionNode.not(ExpressionNode.in(left, values.children()));
		}
		return ExpressionNode.of(COMPARISONS.getOrDefault(sign, sign) + (all ? " all" : " any"), left, values);
	}

	private ExpressionNode range(ExpressionNode left) {
		if (this.tokens.take("between")) {
			ExpressionNode low = sum();
			this.tokens.expect("and");
			return ExpressionNode.flat("and",
					List.of(ExpressionNode.of(">=", left, low), ExpressionNode.of("<=", left, sum())));
		}
		if (this.tokens.take("in")) {
			this.tokens.expect("(");
			return ExpressionNode.in(left, list(")"));
		}
		String sign = this.tokens.sign();
		if (!COMPARISONS.containsKey(sign)) {
			throw this.tokens.unknown();
		}
		this.tokens.next();
		return compared(left, sign);
	}

	private ExpressionNode sum() {
		ExpressionNode left = product();
		while (SUMS.contains(this.tokens.sign())) {
			String sign = this.tokens.next().text();
			left = ExpressionNode.of(sign, left, product());
		}
		return left;
	}

	private ExpressionNode product() {
		ExpressionNode left = signed();
		while (PRODUCTS.contains(this.tokens.sign())) {
			String sign = this.tokens.next().text();
			left = ExpressionNode.of(sign, left, signed());
		}
		return left;
	}

	private ExpressionNode signed() {
		if (this.tokens.take("-")) {
			ExpressionNode operand = signed();
			return operand.children().isEmpty() ? ExpressionNode.leaf("-" + operand.label())
					: ExpressionNode.of("-", operand);
		}
		return this.tokens.take("+") ? signed() : suffixed();
	}

	private ExpressionNode suffixed() {
		ExpressionNode node = primary();
		while (!this.tokens.atEnd()) {
			if (this.tokens.take("::")) {
				node = this.types.cast(node);
			}
			else if (this.tokens.take("[")) {
				node = ExpressionNode.of("element", node, disjunction());
				this.tokens.expect("]");
			}
			else if (this.tokens.take("collate")) {
				node = ExpressionNode.of("collate", node, ExpressionNode.leaf(this.tokens.name()));
			}
			else if (this.tokens.take("at")) {
				this.tokens.expect("time");
				this.tokens.expect("zone");
				node = ExpressionNode.of("at time zone", node, primary());
			}
			else {
				return node;
			}
		}
		return node;
	}

	private ExpressionNode primary() {
		Kind kind = this.tokens.kind();
		if (kind == Kind.NUMBER || kind == Kind.TEXT) {
			return ExpressionNode.leaf(this.tokens.next().text());
		}
		if (this.tokens.take("(")) {
			List<ExpressionNode> parts = list(")");
			return (parts.size() == 1) ? parts.get(0) : new ExpressionNode("row", parts);
		}
		if (this.tokens.take("case")) {
			return choice();
		}
		if (this.tokens.isAt("array") && this.tokens.isNext("[")) {
			this.tokens.next();
			this.tokens.next();
			return new ExpressionNode("array", list("]"));
		}
		if (this.tokens.isAt("cast") && this.tokens.isNext("(")) {
			return cast();
		}
		return named();
	}

	private ExpressionNode cast() {
		this.tokens.next();
		this.tokens.next();
		ExpressionNode value = disjunction();
		this.tokens.expect("as");
		ExpressionNode node = this.types.cast(value);
		this.tokens.expect(")");
		return node;
	}

	private ExpressionNode named() {
		if (!this.tokens.kind().isName() || (this.tokens.kind() == Kind.WORD && ENDS.contains(this.tokens.sign()))) {
			throw this.tokens.unknown();
		}
		if (this.types.takeLiteralType()) {
			return ExpressionNode.leaf(this.tokens.next().text());
		}
		StringBuilder name = new StringBuilder(this.tokens.name());
		while (this.tokens.take(".")) {
			name.append('.').append(this.tokens.name());
		}
		if (!this.tokens.take("(")) {
			return ExpressionNode.leaf(name.toString());
		}
		List<ExpressionNode> arguments = list(")");
		return arguments.isEmpty() ? ExpressionNode.leaf(TypeWords.withoutParentheses(name.toString()))
				: new ExpressionNode(name + "()", arguments);
	}

	private ExpressionNode choice() {
		List<ExpressionNode> parts = new ArrayList<>();
		if (!this.tokens.isAt("when")) {
			parts.add(ExpressionNode.of("of", disjunction()));
		}
		while (this.tokens.take("when")) {
			ExpressionNode condition = disjunction();
			this.tokens.expect("then");
			parts.add(ExpressionNode.of("when", condition, disjunction()));
		}
		if (this.tokens.take("else")) {
			ExpressionNode otherwise = disjunction();
			if (!otherwise.label().equals("null")) {
				parts.add(ExpressionNode.of("else", otherwise));
			}
		}
		this.tokens.expect("end");
		return new ExpressionNode("case", parts);
	}

	// Some functions separate their arguments by words, as in extract(year from day).
	private List<ExpressionNode> list(String end) {
		List<ExpressionNode> parts = new ArrayList<>();
		if (this.tokens.take(end)) {
			return parts;
		}
		parts.add(disjunction());
		while (!this.tokens.take(end)) {
			if (!this.tokens.take("from") && !this.tokens.take("for")) {
				this.tokens.expect(",");
			}
			parts.add(disjunction());
		}
		return parts;
	}

}
