package org.heard.ui.bench;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The machine's clock, moved by as many seconds as a file says: a clock that jumps, for {@code ./heard bench faults}. */
@Primary
@Singleton
@Replaces(InstantSource.class)
@Requires(property = JumpingTime.FILE)
final class JumpingTime implements InstantSource {
    static final String FILE = "heard.bench.clock";
    private static final long LOOK_NANOS = 50_000_000;

    private final Path file;
    private volatile long seconds;
    private volatile long lookedAt = System.nanoTime() - LOOK_NANOS;

    JumpingTime(@Value("${" + FILE + "}") String file) {
        this.file = Path.of(file);
    }

    @Override
    public Instant instant() {
        if (System.nanoTime() - lookedAt >= LOOK_NANOS) {
            lookedAt = System.nanoTime();
            try {
                seconds = Long.parseLong(Files.readString(file).strip());
            } catch (IOException | NumberFormatException _) {
                seconds = 0;
            }
        }
        return Instant.now().plusSeconds(seconds).truncatedTo(ChronoUnit.MICROS);
    }
}
