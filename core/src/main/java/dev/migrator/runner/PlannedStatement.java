package dev.migrator.runner;

import java.util.List;

import dev.migrator.dialect.TableLock;
import dev.migrator.operation.DataRisk;

/**
 * A statement that would be sent.
 *
 * @param text the SQL, or what only the run can know in parentheses: code, and SQL that
 * depends on a table as it is then
 * @param transactional whether it may run in the transaction of its revision
 * @param transaction the number of the transaction of the plan that it runs in, from 1; 0
 * for a statement that stands alone
 * @param locks the locks that it takes, as far as the manual of the database says so
 * @param risks what its operation may do to rows that exist, said with the first
 * statement of an operation
 */
public record PlannedStatement(String text, boolean transactional, int transaction, List<TableLock> locks,
		List<DataRisk> risks) {

	/** Copy the lists. */
	public PlannedStatement {
		locks = List.copyOf(locks);
		risks = List.copyOf(risks);
	}

	PlannedStatement withText(String other) {
		return new PlannedStatement(other, this.transactional, this.transaction, this.locks, this.risks);
	}

}
