package dev.migrator.version;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

import dev.migrator.dialect.DetachedLock;
import dev.migrator.dialect.LockKey;
import dev.migrator.dialect.LockStrategy;
import org.jspecify.annotations.Nullable;

/** Where a lock lives. */
interface LockPlace {

	boolean tryAcquire() throws SQLException, IOException;

	boolean release() throws SQLException, IOException;

	Optional<String> holder() throws SQLException, IOException;

	void close();

	Optional<Duration> renewal();

	boolean renew() throws SQLException;

	boolean holds(Connection work) throws SQLException;

	boolean isStillHeld(Connection work) throws SQLException;

	/** On a connection of its own. */
	final class OnConnection implements LockPlace {

		private static final int SECONDS_TO_ANSWER = 5;

		private final LockStrategy strategy;

		private final LockKey key;

		private final DatabaseSession session;

		private @Nullable String owner;

		OnConnection(LockStrategy strategy, LockKey key, DatabaseSession session) {
			this.strategy = strategy;
			this.key = key;
			this.session = session;
		}

		@Override
		public boolean tryAcquire() throws SQLException {
			boolean acquired = this.strategy.tryAcquire(this.session.connection(), this.key);
			if (acquired) {
				this.owner = this.strategy.owner(this.session.connection()).orElse(null);
			}
			return acquired;
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

		@Override
		public Optional<Duration> renewal() {
			return this.strategy.renewal();
		}

		@Override
		public boolean renew() throws SQLException {
			try {
				return this.strategy.renew(this.session.connection(), this.key);
			}
			catch (SQLException ex) {
				if (this.owner != null && !this.session.connection().isValid(SECONDS_TO_ANSWER)) {
					return false;
				}
				throw ex;
			}
		}

		@Override
		public boolean holds(Connection work) throws SQLException {
			return this.strategy.holds(work, this.key);
		}

		@Override
		public boolean isStillHeld(Connection work) throws SQLException {
			return this.owner == null || this.strategy.isHeldBy(this.owner, work, this.key);
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

		@Override
		public Optional<Duration> renewal() {
			return Optional.empty();
		}

		@Override
		public boolean renew() {
			return true;
		}

		@Override
		public boolean holds(Connection work) {
			return true;
		}

		@Override
		public boolean isStillHeld(Connection work) {
			return true;
		}

	}

}
