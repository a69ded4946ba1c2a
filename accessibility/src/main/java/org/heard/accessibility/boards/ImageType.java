package org.heard.accessibility.boards;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a picture is, by its own first bytes: what a file says about itself is not believed. */
final class ImageType {
    private static final int ENOUGH = 2_000_000;
    private static final Pattern NOT_A_PLAIN_DRAWING = Pattern.compile(
            "<(script|foreignobject|iframe|object|embed|animate|set|a|image|use|handler|link|style[^>]*>[^<]*(@import|url\\())\\b"
                    + "|<!(doctype|entity)|<\\?xml-stylesheet|\\son\\w+\\s*=|(href|src)\\s*=|javascript:|url\\(\\s*[^#\\s]",
            Pattern.CASE_INSENSITIVE);

    private ImageType() {}

    /** Its type; empty for what we do not take, for example a drawing that could do something. */
    static Optional<String> of(byte[] content) {
        if (starts(content, 0x89, 'P', 'N', 'G')) {
            return Optional.of("image/png");
        }
        if (starts(content, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("image/jpeg");
        }
        if (starts(content, 'G', 'I', 'F', '8')) {
            return Optional.of("image/gif");
        }
        return isAPlainDrawing(content) ? Optional.of("image/svg+xml") : Optional.empty();
    }

    private static boolean isAPlainDrawing(byte[] content) {
        if (content.length > ENOUGH) {
            return false;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        return (start.startsWith("<svg") || start.startsWith("<?xml"))
                && start.contains("<svg")
                && !NOT_A_PLAIN_DRAWING.matcher(text).find();
    }

    private static boolean starts(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
