package org.heard.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.heard.base.ChildId;
import org.heard.media.Media;
import org.heard.media.MediaId;

/** What a child of the demo said into the phone: six seconds that a machine spoke, {@code demo/a-recording.webm}. */
@Singleton
@Requires(property = "heard.demo", value = "true")
class DemoRecording {
    private static final String MARK = "@recording";

    private final Media media;
    private final RandomGenerator chance;

    DemoRecording(Media media, RandomGenerator chance) {
        this.media = media;
        this.chance = chance;
    }

    /** An answer, with the recording kept as the child's own where the story has one in it. */
    String in(ChildId child, String body) {
        return body.contains(MARK) ? body.replace(MARK, keep(child).value()) : body;
    }

    private MediaId keep(ChildId child) {
        MediaId id = MediaId.random(chance);
        media.append(child, id, 0, recording());
        media.finish(child, id, 1);
        return id;
    }

    private static byte[] recording() {
        try (InputStream in =
                Objects.requireNonNull(DemoRecording.class.getResourceAsStream("/demo/a-recording.webm"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
