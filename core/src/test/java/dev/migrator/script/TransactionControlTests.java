package dev.migrator.script;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TransactionControlTests {

	private final TransactionControl control = new TransactionControl(new SqlWords("postgresql"));

	@ParameterizedTest
	@ValueSource(strings = { "begin", "BEGIN WORK", "begin isolation level serializable", "begin immediate",
			"start transaction", "Start  Transaction read only", "commit", "commit work", "commit and chain",
			"commit prepared 'x'", "/* done */ commit", "-- done\ncommit", "rollback", "rollback work", "abort", "end",
			"end transaction", "prepare transaction 'x'", "set autocommit = 0" })
	void beginsOrEndsATransaction(String sql) {
		assertThat(this.control.isIn(sql)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "begin dbms_stats.gather_schema_stats('X'); end", "rollback to savepoint s",
			"rollback work to s", "savepoint s", "prepare p as select 1", "set search_path to x",
			"update t set begin = 1", "select 'commit'", "\"commit\"" })
	void leavesTheTransactionAlone(String sql) {
		assertThat(this.control.isIn(sql)).isFalse();
	}

}
