package org.parkatlas.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Connections that begin a request and then send one byte after the other, without an end. */
final class SlowClients implements AutoCloseable {

    private static final Duration BETWEEN_BYTES = Duration.ofMillis(500);

    private final List<Socket> sockets = new ArrayList<>();
    private final Set<Socket> dropped = ConcurrentHashMap.newKeySet();
    private final ScheduledFuture<?> sending;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    /** So many connections, each of which begins with this text, one byte per character, and goes on with {@code drip}. */
    SlowClients(int port, int count, String beginning, char drip) {
        try {
            for (var i = 0; i < count; i++) {
                var socket = new Socket(InetAddress.getLoopbackAddress(), port);
                socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
                sockets.add(socket);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        this.sending = clock.scheduleAtFixedRate(() -> send(drip), 0, BETWEEN_BYTES.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void send(char drip) {
        for (var socket : sockets) {
            try {
                socket.getOutputStream().write(drip);
            } catch (IOException closed) {
                dropped.add(socket);
            }
        }
    }

    /** What each connection was answered until the server closed it, which is to happen within this time. */
    List<String> answersWithin(Duration patience) {
        var end = Instant.now().plus(patience);
        return sockets.stream().map(socket -> read(socket, end)).toList();
    }

    /** Waits until the server has closed all connections, without reading what it answered. */
    void waitUntilDropped(Duration patience) {
        var end = Instant.now().plus(patience);
        while (dropped.size() < sockets.size()) {
            assertThat(Instant.now())
                    .as("%d are dropped so far", dropped.size())
                    .isBefore(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_BYTES.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String read(Socket socket, Instant end) {
        var answer = new StringBuilder();
        try {
            var left = Duration.between(Instant.now(), end).toMillis();
            socket.setSoTimeout((int) Math.max(left, 1));
            for (var next = socket.getInputStream().read();
                    next >= 0;
                    next = socket.getInputStream().read()) {
                answer.append((char) next);
            }
        } catch (java.net.SocketTimeoutException stillOpen) {
            throw new AssertionError("Still open, answered so far: " + answer, stillOpen);
        } catch (IOException reset) {
            // closed while bytes were on their way
        }
        return answer.toString();
    }

    @Override
    public void close() {
        sending.cancel(true);
        clock.shutdownNow();
        for (var socket : sockets) {
            try {
                socket.close();
            } catch (IOException alreadyGone) {
                // nothing is left to close
            }
        }
    }
}
