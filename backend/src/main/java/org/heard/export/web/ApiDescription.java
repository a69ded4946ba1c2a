package org.heard.export.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The description of the REST interface, as it was generated from the controllers when the portal was built. */
@Singleton
class ApiDescription {
    private static final String FILE = "/META-INF/swagger/heard-1.yml";

    private final String text = read();
    private final Map<?, ?> parsed = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);

    /** OpenAPI 3, as YAML. */
    String text() {
        return text;
    }

    /** What stands at a path of keys; empty when there is nothing. */
    Map<?, ?> at(String... keys) {
        Map<?, ?> found = parsed;
        for (String key : keys) {
            found = map(found, key);
        }
        return found;
    }

    static Map<?, ?> map(Map<?, ?> from, Object key) {
        return from.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }

    static List<?> list(Map<?, ?> from, Object key) {
        return from.get(key) instanceof List<?> list ? list : List.of();
    }

    static String text(Map<?, ?> from, Object key) {
        Object value = from.get(key);
        return value == null ? "" : value.toString();
    }

    private static String read() {
        try (InputStream file = ApiDescription.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
