package org.parkatlas.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between the service and its database, and can be cut. */
final class TcpProxy implements AutoCloseable {

    /** What becomes of connections. */
    enum Line {
        UP,
        /** Open connections are closed, new ones closed at once: the server is down. */
        DOWN,
        /** Connections stay open and nothing comes through: the server hangs, or the network drops packets. */
        SILENT
    }

    private final InetSocketAddress target;
    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Line line = Line.UP;

    TcpProxy(String host, int port) {
        try {
            target = new InetSocketAddress(host, port);
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            start(this::accept);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int port() {
        return server.getLocalPort();
    }

    void set(Line wanted) {
        line = wanted;
        if (wanted == Line.DOWN) {
            open.forEach(TcpProxy::closeQuietly);
            open.clear();
        }
    }

    @Override
    public void close() {
        set(Line.DOWN);
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                connect(server.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) throws IOException {
        if (line == Line.DOWN) {
            client.close();
            return;
        }
        var database = new Socket();
        database.connect(target);
        open.add(client);
        open.add(database);
        start(() -> copy(client, database));
        start(() -> copy(database, client));
    }

    private void copy(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var buffer = new byte[8192];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                while (line == Line.SILENT) {
                    Thread.sleep(20);
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException closed) {
            // the other side learns it by the closing below
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            closeQuietly(from);
            closeQuietly(to);
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "tcp-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // nothing is left to close
        }
    }
}
