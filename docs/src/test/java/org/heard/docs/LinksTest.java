package org.heard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final Pattern LINK = Pattern.compile("!?\\[[^\\]\\[]*\\]\\(([^)\\s]+)\\)|<img src=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\\n]*`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");

    @Test
    void every_link_in_the_documentation_leads_somewhere() {
        List<String> broken = new ArrayList<>();
        for (Path page : Repository.files(".md")) {
            String text = CODE.matcher(Repository.read(page)).replaceAll("");
            LINK.matcher(text)
                    .results()
                    .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                    .forEach(link -> {
                        if (!link.matches("[a-z]+:.*") && !leadsSomewhere(page, link)) {
                            broken.add(Repository.ROOT.relativize(page) + " → " + link);
                        }
                    });
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void every_page_can_be_reached_from_the_index() {
        List<Path> reached = new ArrayList<>(List.of(Repository.at("README.md")));
        for (int i = 0; i < reached.size(); i++) {
            Path page = reached.get(i);
            LINK.matcher(Repository.read(page))
                    .results()
                    .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                    .filter(link -> !link.matches("[a-z]+:.*") && !link.startsWith("#"))
                    .map(link -> target(page, link))
                    .filter(target -> target.toString().endsWith(".md") && Files.exists(target))
                    .filter(target -> !reached.contains(target))
                    .forEach(reached::add);
        }
        assertThat(reached)
                .containsAll(Repository.files(".md").stream()
                        .filter(page -> page.startsWith(Repository.at("docs")))
                        .toList());
    }

    private static boolean leadsSomewhere(Path page, String link) {
        Path target = link.startsWith("#") ? page : target(page, link);
        if (!Files.exists(target)) {
            return false;
        }
        int hash = link.indexOf('#');
        return hash < 0
                || HEADING.matcher(Repository.read(target))
                        .results()
                        .anyMatch(heading -> anchor(heading.group(1)).equals(link.substring(hash + 1)));
    }

    private static Path target(Path page, String link) {
        String path = URLDecoder.decode(link.replaceFirst("#.*", ""), StandardCharsets.UTF_8);
        return page.resolveSibling(path).normalize();
    }

    /** The anchor that GitHub gives a heading. */
    private static String anchor(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
