package dev.migrator.version;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

import dev.migrator.dialect.DetachedLock;
import dev.migrator.dialect.LockKey;
import dev.migrator.dialect.LockStrategy;

/** Where a lock lives. */
interface LockPlace {

	boolean tryAcquire() throws SQLException, IOException;

	boolean release() throws SQLException, IOException;

	Optional<String> holder() throws SQLException, IOException;

	void close();

	/** On a connection of its own. */
	record OnConnection(LockStrategy strategy, LockKey key, DatabaseSession session) implements LockPlace {

		@Override
		public boolean tryAcquire() throws SQLException {
			return this.strategy.tryAcquire(this.session.connection(), this.key);
		}

		@Override
		public boolean release() throws SQLException {
			return this.strategy.release(this.session.connection(), this.key);
		}

		@Override
		public Optional<String> holder() throws SQLException {
			return this.strategy.holder(this.session.connection(), this.key);
		}

		@Override
		public void close() {
			this.session.close();
		}

	}

	/** Outside the database. */
	record Outside(DetachedLock lock) implements LockPlace {

		@Override
		public boolean tryAcquire() throws IOException {
			return this.lock.tryAcquire();
		}

		@Override
		public boolean release() throws IOException {
			return this.lock.release();
		}

		@Override
		public Optional<String> holder() throws IOException {
			return this.lock.holder();
		}

		@Override
		public void close() {
		}

	}

}
