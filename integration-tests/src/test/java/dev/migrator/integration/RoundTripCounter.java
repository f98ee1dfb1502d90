package dev.migrator.integration;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between driver and server and counts how often the driver speaks after the
 * server has spoken.
 */
final class RoundTripCounter implements AutoCloseable {

	private final ServerSocket door;

	private final String host;

	private final int port;

	private final AtomicInteger trips = new AtomicInteger();

	/**
	 * Open a counter.
	 * @param host the host of the server
	 * @param port the port of the server
	 * @throws IOException when no port can be opened
	 */
	RoundTripCounter(String host, int port) throws IOException {
		this.host = host;
		this.port = port;
		this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		start(this::welcome);
	}

	int port() {
		return this.door.getLocalPort();
	}

	int trips() {
		return this.trips.get();
	}

	private void welcome() throws IOException {
		while (!this.door.isClosed()) {
			Socket client = this.door.accept();
			Socket server = new Socket(this.host, this.port);
			client.setTcpNoDelay(true);
			server.setTcpNoDelay(true);
			AtomicInteger speaker = new AtomicInteger();
			start(() -> pass(client, server, () -> {
				if (speaker.getAndSet(1) == 0) {
					this.trips.incrementAndGet();
				}
			}));
			start(() -> pass(server, client, () -> speaker.set(0)));
		}
	}

	private static void pass(Socket from, Socket to, Runnable spoke) throws IOException {
		try (from; to) {
			InputStream input = from.getInputStream();
			OutputStream output = to.getOutputStream();
			byte[] buffer = new byte[65_536];
			for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
				spoke.run();
				output.write(buffer, 0, count);
				output.flush();
			}
		}
	}

	private void start(Passing passing) {
		Thread thread = new Thread(() -> {
			try {
				passing.run();
			}
			catch (IOException ex) {
				if (this.door.isClosed()) {
					return;
				}
				throw new UncheckedIOException(ex);
			}
		});
		thread.setDaemon(true);
		thread.setUncaughtExceptionHandler((failed, error) -> {
		});
		thread.start();
	}

	@Override
	public void close() throws IOException {
		this.door.close();
	}

	private interface Passing {

		void run() throws IOException;

	}

}
