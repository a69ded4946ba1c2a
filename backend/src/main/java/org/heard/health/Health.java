package org.heard.health;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Whether this node can do its work. Asked every few seconds by whoever sends requests here, so it never waits for long. */
@Singleton
public class Health {
    /** Less than this is no room: a backup, an upload or the log could fill it within minutes. */
    static final long LEAST_BYTES = 256L * 1024 * 1024;

    private static final int PATIENCE_SECONDS = 3;
    private static final Executor ASIDE =
            task -> Thread.ofVirtual().name("health").start(task);

    private final Backlog backlog;
    private final Path data;
    private volatile boolean stopping;

    Health(Backlog backlog, @Value("${heard.data}") String data) {
        this.backlog = backlog;
        this.data = Path.of(data);
    }

    public Fitness fitness() {
        Optional<Boolean> stuck = stuck();
        Fitness.Outgoing outgoing = stuck.map(yes -> yes ? Fitness.Outgoing.STUCK : Fitness.Outgoing.FLOWS)
                .orElse(Fitness.Outgoing.UNKNOWN);
        return new Fitness(stuck.isPresent(), freeBytes() >= LEAST_BYTES, outgoing, stopping);
    }

    /** From now on no new requests should come; those that came are finished. */
    public void stops() {
        stopping = true;
    }

    /** Room in the data folder. */
    long freeBytes() {
        Path folder = data.toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Empty when the database does not say within some seconds: a pool may wait for longer than a load balancer does. */
    private Optional<Boolean> stuck() {
        return CompletableFuture.supplyAsync(() -> Optional.of(backlog.isStuck()), ASIDE)
                .completeOnTimeout(Optional.empty(), PATIENCE_SECONDS, TimeUnit.SECONDS)
                .exceptionally(_ -> Optional.empty())
                .join();
    }
}
