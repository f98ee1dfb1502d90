package dev.migrator.command;

/** How {@code history} looks. */
public enum HistoryFormat {

	/** A line a revision, as Alembic prints it. */
	LINES,

	/** A paragraph a revision: {@code --verbose}. */
	VERBOSE,

	/** A drawing of lines and points beside each revision: {@code --graph}. */
	GRAPH,

	/** A flowchart for Mermaid: {@code --mermaid}. */
	MERMAID,

	/** A digraph for Graphviz: {@code --dot}. */
	DOT

}
