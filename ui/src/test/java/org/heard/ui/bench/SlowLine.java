package org.heard.ui.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Stands between the portal and its database, and can make every answer late. */
final class SlowLine implements AutoCloseable {
    private final ServerSocket server;
    private final int to;
    private volatile long late;

    SlowLine(int to) {
        this.to = to;
        try {
            server = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** From now on each answer comes so many milliseconds later. */
    void late(long milliseconds) {
        late = milliseconds;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                join(server.accept());
            } catch (IOException _) {
                // We are closing.
            }
        }
    }

    private void join(Socket from) throws IOException {
        try {
            Socket there = new Socket(InetAddress.getLoopbackAddress(), to);
            from.setTcpNoDelay(true);
            there.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> carry(from, there, false));
            Thread.ofVirtual().start(() -> carry(there, from, true));
        } catch (IOException _) {
            from.close(); // the database is away, and whoever calls learns it at once, as without us
        }
    }

    private void carry(Socket from, Socket there, boolean answers) {
        try (from;
                there) {
            InputStream in = from.getInputStream();
            OutputStream out = there.getOutputStream();
            byte[] bytes = new byte[16 * 1024];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                if (answers && late > 0) {
                    HeardProcess.pause(late);
                }
                out.write(bytes, 0, count);
            }
        } catch (IOException _) {
            // One end hung up; so does the other.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
