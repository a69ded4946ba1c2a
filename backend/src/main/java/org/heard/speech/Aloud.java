package org.heard.speech;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a text is read: sentence by sentence, as the page's script splits it too. */
public final class Aloud {
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?؟…][”’\"')]?)\\s+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Aloud() {}

    public static List<String> sentences(String text) {
        return Stream.of(BETWEEN_SENTENCES.split(plain(text), -1))
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    /** With one space where there were several. */
    public static String plain(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
