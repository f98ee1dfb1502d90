package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of an expression: a value, or an operator with its operands.
 *
 * @param label the value or the operator
 * @param children the operands
 */
record ExpressionNode(String label, List<ExpressionNode> children) {

	/** Copy the list. */
	ExpressionNode {
		children = List.copyOf(children);
	}

	static ExpressionNode leaf(String label) {
		return new ExpressionNode(label, List.of());
	}

	static ExpressionNode of(String label, ExpressionNode... children) {
		return new ExpressionNode(label, List.of(children));
	}

	/**
	 * Join operands of an operator that may stand in any order and be grouped in any way.
	 * @param label the operator
	 * @param operands the operands, of which those of the same operator are taken apart
	 * @return the only operand, or all under the operator
	 */
	static ExpressionNode flat(String label, List<ExpressionNode> operands) {
		List<ExpressionNode> all = new ArrayList<>();
		for (ExpressionNode operand : operands) {
			if (operand.label.equals(label)) {
				all.addAll(operand.children);
			}
			else {
				all.add(operand);
			}
		}
		return (all.size() == 1) ? all.get(0) : new ExpressionNode(label, inOrder(all));
	}

	private static List<ExpressionNode> inOrder(List<ExpressionNode> nodes) {
		return nodes.stream().sorted(Comparator.comparing(ExpressionNode::toString)).toList();
	}

	static ExpressionNode not(ExpressionNode operand) {
		return of("not", operand);
	}

	/**
	 * Return a choice among values, in whatever order; among one it is an equality.
	 * @param value what is looked for
	 * @param values the values
	 * @return the node
	 */
	static ExpressionNode in(ExpressionNode value, List<ExpressionNode> values) {
		return (values.size() == 1) ? of("=", value, values.get(0))
				: of("in", value, new ExpressionNode("list", inOrder(values)));
	}

	@Override
	public String toString() {
		return this.children.isEmpty() ? this.label
				: this.children.stream()
					.map(ExpressionNode::toString)
					.collect(Collectors.joining(", ", this.label + "(", ")"));
	}

}
