package org.heard.ui.app;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * The note a running portal leaves beside its data, so that {@code ./heard import} finds it and lets it do the work: an
 * embedded database has room for one process. Who may read the note may use it; it says where the portal listens on this
 * machine only, and a word that is new at every start.
 */
record RunningPortal(int port, String word) {
    static final String HEADER = "Heard-Word";
    static final String PATH = "/local/commands";

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final String NOTE = "running";

    /** Leaves the note, readable by its owner only. It goes when the process ends in order. */
    void note(Path data) {
        Path note = data.resolve(NOTE);
        try {
            Files.deleteIfExists(note);
            if (data.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        note, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(note, port + "\n" + word + "\n");
            note.toFile().deleteOnExit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The portal that runs on this data, as far as a note can tell: after a crash the note outlives it. */
    static Optional<RunningPortal> find(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve(NOTE));
            return Optional.of(new RunningPortal(Integer.parseInt(lines.getFirst()), lines.get(1)));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Lets the running portal do it; empty when nobody is there who knows the word. */
    Optional<LocalCommands.Done> ask(LocalCommands.Asked asked, ObjectMapper json) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + PATH))
                    .header(HEADER, word)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(asked)))
                    .build();
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return switch (answer.statusCode()) {
                case OK -> Optional.ofNullable(json.readValue(answer.body(), LocalCommands.Done.class));
                case NOT_FOUND -> Optional.empty();
                default -> throw new WillNotStart("The portal that runs could not do it; its log says why.");
            };
        } catch (ConnectException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
