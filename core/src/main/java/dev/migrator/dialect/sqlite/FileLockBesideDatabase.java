package dev.migrator.dialect.sqlite;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.DetachedLock;

/**
 * A lock of the operating system on a file, which ends with its process. The file holds
 * the name of the last holder and stays when the lock is given up, since deleting it
 * would let two processes lock two files of one name.
 */
final class FileLockBesideDatabase implements DetachedLock {

	// Behind the text, which Windows would otherwise let nobody read.
	private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

	private static final int LONGEST_TEXT = 1000;

	private final Path file;

	private final Clock clock;

	private final String monopoly;

	private @Nullable FileChannel channel;

	private @Nullable FileLock lock;

	FileLockBesideDatabase(Path file, Clock clock) {
		this.file = file;
		this.clock = clock;
		this.monopoly = "dev.migrator.lock:" + file.toAbsolutePath().normalize();
	}

	@Override
	public boolean tryAcquire() throws IOException {
		String holder = describe();
		if (!enter(holder)) {
			return false;
		}
		boolean acquired = false;
		try {
			acquired = lock(holder);
			return acquired;
		}
		finally {
			if (!acquired) {
				leave();
			}
		}
	}

	private boolean lock(String holder) throws IOException {
		FileChannel opened = FileChannel.open(this.file, StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
		FileLock taken = null;
		try {
			taken = opened.tryLock(LOCKED_BYTE, 1, false);
			if (taken != null) {
				opened.truncate(0);
				opened.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
				this.channel = opened;
				this.lock = taken;
			}
			return taken != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
		finally {
			if (this.lock == null) {
				opened.close();
			}
		}
	}

	@Override
	public boolean release() throws IOException {
		FileChannel opened = this.channel;
		FileLock taken = this.lock;
		this.channel = null;
		this.lock = null;
		if (opened == null || taken == null) {
			return false;
		}
		try (opened) {
			boolean held = taken.isValid();
			opened.truncate(0);
			return held;
		}
		finally {
			leave();
		}
	}

	@Override
	public Optional<String> holder() throws IOException {
		if (!enter("")) {
			return Optional.ofNullable(System.getProperty(this.monopoly)).filter((text) -> !text.isEmpty());
		}
		try (FileChannel opened = FileChannel.open(this.file, StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE)) {
			ByteBuffer bytes = ByteBuffer.allocate(LONGEST_TEXT);
			opened.read(bytes, 0);
			String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
			return text.isBlank() ? Optional.empty() : Optional.of(text);
		}
		finally {
			leave();
		}
	}

	// Closing any channel on a file ends all locks of the process on it (POSIX, fcntl),
	// so one thread of the process at a time may open it. The properties are what all
	// class loaders of a process share.
	private boolean enter(String text) {
		return System.getProperties().putIfAbsent(this.monopoly, text) == null;
	}

	private void leave() {
		System.getProperties().remove(this.monopoly);
	}

	private String describe() {
		return "process " + ProcessHandle.current().pid() + " on host '" + host() + "' since "
				+ this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (IOException ex) {
			return "unknown";
		}
	}

}
