package org.heard.ui.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Our icons as SVG text, for templates and for staff views. Decoration: the word stands beside it. */
public final class Icons {
    private static final Properties DRAWN = load();

    private Icons() {}

    /** The icon as an {@code svg} element, hidden from screen readers. */
    public static String svg(String name) {
        return "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">"
                + Objects.requireNonNull(DRAWN.getProperty(name), name) + "</svg>";
    }

    private static Properties load() {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Icons.class.getResourceAsStream("/web/icons.properties")),
                StandardCharsets.UTF_8)) {
            Properties drawn = new Properties();
            drawn.load(in);
            return drawn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
