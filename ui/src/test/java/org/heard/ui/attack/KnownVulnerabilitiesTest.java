package org.heard.ui.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No library on the class path is one that the committed list of known faults names. Works offline, and knows no more than
 * the list: docs/security/dependencies.md says how old it is and how it is renewed.
 */
class KnownVulnerabilitiesTest {
    private static final Path LIST = Path.of("..", "docs", "security", "known-vulnerable.json");
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.-]*)\\.jar");

    @Test
    void no_library_in_use_has_a_known_fault() throws IOException {
        Map<String, List<String>> used = used();
        List<String> faults = new ArrayList<>();
        for (Map<String, String> known : list()) {
            for (String version : used.getOrDefault(known.get("library"), List.of())) {
                boolean old = compare(version, known.get("below")) < 0;
                boolean affected = compare(version, known.getOrDefault("from", "0")) >= 0;
                if (old && affected) {
                    faults.add(known.get("library") + " " + version + ": " + known.get("id") + ", " + known.get("what")
                            + "; take " + known.get("below") + " or newer");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_list_is_about_what_is_in_use() throws IOException {
        Map<String, List<String>> used = used();
        assertThat(used).containsKeys("h2", "jetty-server", "netty-codec-http", "jackson-core", "flow-server");
        assertThat(list().stream().filter(known -> used.containsKey(known.get("library"))))
                .hasSizeGreaterThan(25);
    }

    @Test
    void versions_are_compared_as_numbers() {
        assertThat(compare("4.2.16.Final", "4.2.8")).isPositive();
        assertThat(compare("1.5.9", "1.5.13")).isNegative();
        assertThat(compare("2.0", "2.0.0")).isZero();
        assertThat(compare("3.14.0", "3.18.0")).isNegative();
    }

    private static List<Map<String, String>> list() throws IOException {
        String text = Files.readString(LIST);
        String known = text.substring(text.indexOf('[', text.indexOf("\"known\"")), text.lastIndexOf('}'));
        return ObjectMapper.getDefault().readValue(known, Argument.listOf(Argument.mapOf(String.class, String.class)));
    }

    private static Map<String, List<String>> used() {
        Map<String, List<String>> used = new TreeMap<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Matcher jar = JAR.matcher(Path.of(entry).getFileName().toString());
            if (jar.matches()) {
                used.computeIfAbsent(jar.group(1), _ -> new ArrayList<>()).add(jar.group(2));
            }
        }
        return used;
    }

    private static int compare(String one, String other) {
        String[] ones = one.split("[.-]", -1);
        String[] others = other.split("[.-]", -1);
        for (int i = 0; i < Math.max(ones.length, others.length); i++) {
            int difference = Integer.compare(number(ones, i), number(others, i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static int number(String[] parts, int at) {
        return at < parts.length && parts[at].matches("\\d{1,9}") ? Integer.parseInt(parts[at]) : 0;
    }
}
