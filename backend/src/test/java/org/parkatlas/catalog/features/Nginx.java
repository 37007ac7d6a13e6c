package org.parkatlas.catalog.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/**
 * A reverse proxy as docs/operations.md describes it: the service under {@code /parks/atlas}, with gzip. It has a folder
 * and a configuration of its own and listens on loopback only.
 */
final class Nginx implements AutoCloseable {

    /** Debian puts it where the path of an ordinary user does not lead. */
    private static final String EXECUTABLE = "/usr/sbin/nginx";

    private static final String CONFIGURATION = """
            daemon off;
            worker_processes 1;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events { worker_connections 64; }
            http {
                access_log off;
                client_body_temp_path %1$s/body;
                proxy_temp_path %1$s/proxy;
                fastcgi_temp_path %1$s/fastcgi;
                uwsgi_temp_path %1$s/uwsgi;
                scgi_temp_path %1$s/scgi;
                gzip on;
                gzip_proxied any;
                gzip_types application/json application/geo+json application/schema+json text/css;
                server {
                    listen 127.0.0.1:%2$d;
                    location /parks/atlas/ {
                        proxy_pass http://127.0.0.1:%3$d/;
                        proxy_http_version 1.1;
                    }
                }
            }
            """;

    private final int port;
    private final Path folder;
    private Process process;

    private Nginx(int port, Path folder) {
        this.port = port;
        this.folder = folder;
    }

    /** One that is not started, but has a port. */
    static Nginx onFreePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new Nginx(socket.getLocalPort(), Files.createTempDirectory("parkatlas-nginx"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where clients reach it. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts it, unless it runs. */
    void startInFrontOf(int service) {
        if (process != null) {
            return;
        }
        if (!Files.isExecutable(Path.of(EXECUTABLE))) {
            throw new IllegalStateException(
                    "This test needs nginx: apt-get install --no-install-recommends nginx-light");
        }
        try {
            var configuration = folder.resolve("nginx.conf");
            Files.writeString(configuration, CONFIGURATION.formatted(folder, port, service));
            process = new ProcessBuilder(
                            "nginx",
                            "-p",
                            folder.toString(),
                            "-c",
                            configuration.toString(),
                            "-e",
                            folder + "/error.log")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output").toFile())
                    .start();
            awaitPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void awaitPort() throws IOException {
        for (int attempt = 0; attempt < 200; attempt++) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                return;
            } catch (IOException notYet) {
                pause();
            }
        }
        throw new IllegalStateException("nginx did not start: " + Files.readString(folder.resolve("output")));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Stops it, and removes its folder. */
    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try (var files = Files.walk(folder)) {
            process.waitFor(10, TimeUnit.SECONDS);
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
