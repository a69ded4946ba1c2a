package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Draws the map of the features from the code, so that the map cannot be wrong for long. */
class ModuleMapTest {
    private static final Path MAP = Path.of("../docs/architecture/modules.md");
    private static final Pattern PURPOSE = Pattern.compile("/\\*\\*[\\s*]*(.*?)\\s*\\*/", Pattern.DOTALL);

    @Test
    void the_map_in_the_documentation_is_the_one_the_code_draws() throws IOException {
        String drawn = map();
        String kept = Files.exists(MAP) ? Files.readString(MAP) : "";
        if (!drawn.equals(kept)) {
            Files.createDirectories(MAP.getParent());
            Files.writeString(MAP, drawn);
        }
        assertThat(drawn)
                .as("docs/architecture/modules.md was stale and has been drawn anew: commit it")
                .isEqualTo(kept);
    }

    private static String map() throws IOException {
        StringBuilder map = new StringBuilder("""
                # The features and who knows whom

                Drawn from the compiled code by `ModuleMapTest`; do not edit. A feature may use those of lower tiers only;
                `ArchitectureTest` refuses anything else.

                | Tier | Feature | What it is for | Uses |
                |---|---|---|---|
                """);
        List<List<String>> tiers = Features.TIERS;
        for (int tier = 0; tier < tiers.size(); tier++) {
            for (String feature : tiers.get(tier)) {
                if (Features.names().contains(feature)) {
                    map.append("| %d | `%s` | %s | %s |\n".formatted(tier, feature, purpose(feature), uses(feature)));
                }
            }
        }
        map.append("\n```mermaid\nflowchart BT\n");
        Features.arrows().stream()
                .filter(arrow -> !arrow.to().equals("base"))
                .forEach(arrow -> map.append("  %s --> %s\n".formatted(arrow.from(), arrow.to())));
        return map.append("```\n\nEverything uses `base`; those arrows are left out.\n")
                .toString();
    }

    private static String uses(String feature) {
        return Features.arrows().stream()
                .filter(arrow -> arrow.from().equals(feature) && !arrow.to().equals("base"))
                .map(arrow -> "`" + arrow.to() + "`")
                .collect(Collectors.joining(", "));
    }

    private static String purpose(String feature) throws IOException {
        Path here = Path.of("src/main/java/org/heard", feature, "package-info.java");
        if (!Files.exists(here)) {
            return "Pictures and plain words; a module of its own, without any framework.";
        }
        Matcher purpose = PURPOSE.matcher(Files.readString(here));
        assertThat(purpose.find())
                .as("%s says in a sentence what it is for", here)
                .isTrue();
        return purpose.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("\\{@\\w+ ([^}]*)\\}", "`$1`");
    }
}
