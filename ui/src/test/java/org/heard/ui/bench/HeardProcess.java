package org.heard.ui.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The portal as a process of its own, with the options {@code ./heard run} gives it; killed, stopped and started again on the
 * same port and data. Its processor time and memory are read from {@code /proc}.
 */
public final class HeardProcess implements AutoCloseable {
    static final String SECRET = "a-secret-of-the-bench-0123456789-0123456789";
    /** Seals what made-up children say. */
    static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    private static final double TICKS_PER_SECOND = 100;
    private static final int KIBI = 1024;

    private final Map<String, String> environment = new HashMap<>();
    private final List<String> own = new ArrayList<>();
    private final Path folder;
    private final int port;
    private boolean rehearsed = true;
    private volatile boolean wanted;
    private @Nullable Process process;
    private @Nullable Path beside;

    public HeardProcess(Path folder) {
        this.folder = folder;
        this.port = freePort();
        with("HEARD_DATA", folder.toString());
        with("HEARD_PORT", Integer.toString(port));
        with("HEARD_ENV", "production");
        with("HEARD_ADDRESS", "http://localhost:" + port);
        with("HEARD_SECRET", SECRET);
        with("HEARD_KEY", KEY);
        with("HEARD_MOST_POSTS", "1000000"); // everybody comes from this one machine
        with("HEARD_REMINDERS", "off");
    }

    public HeardProcess with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** With these classes on its class path. */
    HeardProcess beside(Path classes) {
        beside = classes;
        return this;
    }

    /** More options for the Java machine. */
    public HeardProcess options(List<String> more) {
        own.addAll(more);
        return this;
    }

    /** Without what a rehearsal kept. */
    HeardProcess unrehearsed() {
        rehearsed = false;
        return this;
    }

    static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    /** Starts it and waits until it is ready; how long that took. */
    public Duration start() {
        long began = System.nanoTime();
        launch();
        awaitReady(Duration.ofMinutes(2));
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Says {@code ./heard run} and asks for the front page until it is there, whole; how long that took. */
    Duration runToFirstPage() {
        with("JAVA_HOME", System.getProperty("java.home"));
        with("HEARD_REHEARSE", rehearsed ? "on" : "off");
        long began = System.nanoTime();
        launch(List.of(System.getProperty("heard.bench.command"), "run"));
        while (!frontPage()) {
            if (!running().isAlive()) {
                throw new IllegalStateException("The portal did not start: " + folder.resolve("log"));
            }
            pause(5);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private boolean frontPage() {
        try (PhoneLine line = new PhoneLine("localhost", port)) {
            return line.get("/").status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Starts it and goes on. */
    void launch() {
        launch(command());
    }

    private void launch(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        try {
            process = endsWithUs(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String usual = System.getProperty("heard.bench.java", "-XX:+UseCompactObjectHeaders -XX:+UseParallelGC");
        command.addAll(List.of(usual.strip().split("\\s+")));
        String kept = System.getProperty("heard.bench.rehearsed", "");
        if (rehearsed && !kept.isEmpty()) {
            command.add("-XX:AOTCache=" + kept);
            if (beside == null) { // what lies beside the jars was not rehearsed
                command.add("-Dheard.rehearsed=" + kept + ".parts");
            }
        }
        command.addAll(own);
        command.addAll(List.of("-cp", classPath(), "org.heard.ui.app.Portal", "run"));
        return command;
    }

    /** What {@code ./heard} built, else the classes this runs from. */
    private String classPath() {
        String built = System.getProperty("heard.bench.portal", System.getProperty("java.class.path"));
        return beside == null ? built : built + File.pathSeparator + beside.toAbsolutePath();
    }

    /** A bench that breaks off leaves nothing running. */
    static Process endsWithUs(Process started) {
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        return started;
    }

    void awaitReady(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > end || !running().isAlive()) {
                throw new IllegalStateException("The portal did not start: " + folder.resolve("log"));
            }
            pause(20);
        }
    }

    public boolean isReady() {
        try {
            HttpURLConnection asked = (HttpURLConnection) URI.create("http://localhost:" + port + "/health/ready")
                    .toURL()
                    .openConnection();
            asked.setConnectTimeout(1_000);
            asked.setReadTimeout(5_000);
            return asked.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** As systemd does: whenever it ends by itself it is started anew two seconds later. */
    void isKeptUp() {
        wanted = true;
        Thread.ofVirtual().start(() -> {
            while (wanted) {
                if (!running().isAlive()) {
                    pause(2_000);
                    launch();
                }
                pause(50);
            }
        });
    }

    /** As when the power goes. */
    void kill() {
        wanted = false;
        running().destroyForcibly();
        await();
    }

    /** As systemd stops it; whether it ended in order. */
    public boolean stop() {
        wanted = false;
        running().destroy();
        return await() == 143;
    }

    private int await() {
        try {
            if (!running().waitFor(60, TimeUnit.SECONDS)) {
                running().destroyForcibly();
            }
            return running().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Has it collect all garbage now; {@code false} where it can't be asked. */
    boolean collects() {
        return Jcmd.tells(running().pid(), "GC.run");
    }

    /** Processor time it has used since it started, in seconds. */
    double cpuSeconds() {
        String[] fields = read("stat").replaceFirst(".*\\) ", "").split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }

    /** Memory that is really there for it now, in bytes. */
    long residentBytes() {
        return status("VmRSS:");
    }

    /** The most it was since it started. */
    long mostResidentBytes() {
        return status("VmHWM:");
    }

    long threads() {
        return status("Threads:") / KIBI;
    }

    private long status(String field) {
        return read("status")
                .lines()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) * KIBI)
                .findFirst()
                .orElse(0);
    }

    private String read(String what) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(running().pid()), what));
        } catch (IOException e) {
            return "";
        }
    }

    public String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            return "";
        }
    }

    private Process running() {
        Process now = process;
        if (now == null) {
            throw new IllegalStateException("not started");
        }
        return now;
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }
}
