package org.heard.texting;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What the portal says by text: {@code texting/en.properties}. */
@Singleton
final class Wording {
    private final Properties texts = new Properties();

    Wording() {
        try (var in = Wording.class.getResourceAsStream("/texting/en.properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in, "texts"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text for a key; {@code {0}} and {@code {1}} stand for what is put in. */
    String t(String key, Object... put) {
        String text = Objects.requireNonNull(texts.getProperty(key), key);
        for (int i = 0; i < put.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(put[i]));
        }
        return text;
    }
}
