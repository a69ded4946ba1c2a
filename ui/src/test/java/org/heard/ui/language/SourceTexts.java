package org.heard.ui.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The keys of texts that templates and classes name: in full, without their area ({@code say.} and {@code signin.} are put
 * before them), with one of the known endings left out, or by their beginning, where the rest is put together.
 */
final class SourceTexts {
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][\\w.-]*)\"");
    private static final Pattern ENDING =
            Pattern.compile("\\.(under-8|8-11|12-17|helper|advocate|carer|parent|child|for|what|title|next)$");

    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    SourceTexts() throws IOException {
        for (String root : List.of("src/main/java", "src/main/jte")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    QUOTED.matcher(Files.readString(file)).results().forEach(found -> {
                        String text = found.group(1);
                        (text.endsWith(".") || text.endsWith("-") ? beginnings : whole).add(text);
                    });
                }
            }
        }
    }

    boolean uses(String key) {
        String rest = key.substring(key.indexOf('.') + 1);
        return named(key) || named(rest);
    }

    private boolean named(String key) {
        String shorter = ENDING.matcher(key).replaceFirst("");
        return whole.contains(key)
                || whole.contains(shorter)
                || whole.contains(ENDING.matcher(shorter).replaceFirst(""))
                || beginnings.stream().filter(begin -> begin.length() > 3).anyMatch(key::startsWith);
    }
}
