package org.heard.ui.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** HAProxy before some portals, set up as docs/operations/scaling.md says. */
final class Balancer implements AutoCloseable {
    private final Process process;
    private final int port = HeardProcess.freePort();

    Balancer(Path folder, List<HeardProcess> nodes) {
        StringBuilder said = new StringBuilder("""
                global
                  maxconn 2000
                defaults
                  mode http
                  timeout connect 2s
                  timeout client 60s
                  timeout server 60s
                  timeout http-keep-alive 60s
                  option redispatch
                  retries 3
                  retry-on conn-failure
                frontend public
                  bind 127.0.0.1:%d
                  default_backend heard
                backend heard
                  balance leastconn
                  cookie node insert indirect nocache httponly
                  option httpchk GET /health/ready
                  http-request set-header X-Forwarded-Proto http
                """.formatted(port));
        for (int i = 0; i < nodes.size(); i++) {
            said.append("  server n%d 127.0.0.1:%d check inter 500ms fall 2 rise 1 cookie n%d\n"
                    .formatted(i, nodes.get(i).port(), i));
        }
        try {
            Path file = Files.writeString(folder.resolve("haproxy.cfg"), said);
            process = HeardProcess.endsWithUs(new ProcessBuilder("haproxy", "-db", "-f", file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("haproxy.log").toFile())
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("HAProxy is needed: sudo apt-get install haproxy", e);
        }
        HeardProcess.pause(1_500);
        if (!process.isAlive()) {
            throw new IllegalStateException("HAProxy did not start: " + folder.resolve("haproxy.log"));
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
