package org.heard.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** Plays a mail server on this machine: as much of SMTP (RFC 5321) as one needs to hand over an email. */
final class MailServerPlayed implements AutoCloseable {
    private final ServerSocket door;
    private final ExecutorService staff = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> emails = new CopyOnWriteArrayList<>();
    private volatile UnaryOperator<String> recipient = _ -> "250 2.1.5 ok";

    MailServerPlayed() {
        try {
            door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        staff.submit(() -> {
            while (!door.isClosed()) {
                Socket caller = door.accept();
                staff.submit(() -> {
                    talk(caller);
                    return true;
                });
            }
            return true;
        });
    }

    int port() {
        return door.getLocalPort();
    }

    /** What it says when it hears for whom an email is. */
    void says(String reply) {
        recipient = _ -> reply;
    }

    /** Each as it came: headers, an empty line, the text. */
    List<String> emails() {
        return emails;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        staff.shutdownNow();
    }

    private void talk(Socket caller) throws IOException {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = caller.getOutputStream()) {
            say(out, "220 post.council.example ESMTP");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String word = line.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
                switch (word) {
                    case "EHLO", "HELO" -> say(out, "250-post.council.example", "250-SIZE 1000000", "250 8BITMIME");
                    case "RCPT" -> say(out, recipient.apply(line));
                    case "DATA" -> {
                        say(out, "354 go on");
                        emails.add(email(in));
                        say(out, "250 2.0.0 queued");
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 ok");
                }
            }
        }
    }

    private static String email(BufferedReader in) throws IOException {
        StringBuilder email = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            email.append(line).append("\r\n");
        }
        return email.toString();
    }

    private static void say(OutputStream out, String... lines) throws IOException {
        out.write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
