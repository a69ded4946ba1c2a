package org.heard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.base.Setting;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final String TABLE = Repository.read("docs/operations/configuration.md");
    private static final Path COUNCIL = Repository.at("docs/operations/council-settings.md");
    /** What Micronaut puts in from the environment. */
    private static final String PROPERTY =
            "(?:@Value\\(\"\\$\\{|@Property\\(name = \"|@Requires\\(property = \")(heard\\.[a-z.-]+)";

    private static final Pattern SIMPLE_DEFAULT = Pattern.compile("\\$\\{(HEARD_[A-Z_]+):`?([^`}]*)`?\\}");

    @Test
    void the_table_has_every_variable_the_program_and_its_script_read_and_no_other() {
        TreeSet<String> read = new TreeSet<>();
        read.addAll(variables(Repository.read("heard")));
        read.addAll(variables(Repository.read("backend/src/main/resources/application.yml")));
        read.addAll(variables(Repository.read("backend/src/main/resources/logback.xml")));
        for (Path source : Repository.files(".java")) {
            String text = Repository.read(source);
            read.addAll(Repository.found("\"(HEARD_[A-Z_]+)\"", text));
            if (source.toString().contains("/src/main/")) {
                Repository.found(PROPERTY, text).forEach(name -> read.add(variable(name)));
            }
        }
        read.remove("HEARD_WEB"); // only the command line sets it, for itself

        assertThat(Repository.found("(?m)^\\| `(HEARD_[A-Z_]+)` \\|", TABLE)).containsExactlyElementsOf(read);
    }

    @Test
    void the_table_has_the_defaults_of_the_program() {
        Matcher set = SIMPLE_DEFAULT.matcher(Repository.read("backend/src/main/resources/application.yml"));
        while (set.find()) {
            String row = row(set.group(1));
            if (!row.contains("| see ")) {
                assertThat(row).contains(set.group(2).isEmpty() ? "| none |" : "`" + set.group(2) + "`");
            }
        }
    }

    @Test
    void what_a_council_may_set_is_listed_from_the_code() throws IOException, IllegalAccessException {
        StringBuilder table = new StringBuilder("""
                # What a council sets for itself

                Drawn from the code by `SettingsTest`; do not edit. An administrator changes these in the portal; what
                is not set has the default. Settings of the program itself, which need a restart, are in
                [configuration](configuration.md).

                | Setting | What it means | Default |
                |---|---|---|
                """);
        settings()
                .forEach((name, setting) -> table.append(
                        "| `%s` | %s | %s |\n".formatted(name, setting.what().replace("|", "\\|"), shown(setting))));
        String kept = Files.exists(COUNCIL) ? Files.readString(COUNCIL) : "";
        if (!table.toString().equals(kept)) {
            Files.writeString(COUNCIL, table);
        }
        assertThat(table.toString())
                .as("docs/operations/council-settings.md was stale and has been drawn anew: commit it")
                .isEqualTo(kept);
    }

    private static Map<String, Setting<?>> settings() throws IllegalAccessException {
        Map<String, Setting<?>> settings = new TreeMap<>();
        for (var type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.heard")) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(Setting.class)
                        && field.getModifiers().contains(JavaModifier.STATIC)) {
                    Field reflected = field.reflect();
                    reflected.setAccessible(true);
                    Setting<?> setting = (Setting<?>) reflected.get(null);
                    settings.put(setting.name(), setting);
                }
            }
        }
        settings.remove("heard.purpose");
        return settings;
    }

    private static String shown(Setting<?> setting) {
        return switch (setting.standard()) {
            case Boolean yes -> yes ? "yes" : "no";
            case List<?> list ->
                list.isEmpty()
                        ? "none"
                        : String.join(", ", list.stream().map(String::valueOf).toList());
            case Object other ->
                other.toString().isEmpty() ? "none" : other.toString().replace("|", "\\|");
        };
    }

    private static List<String> variables(String text) {
        return Repository.found("\\b(HEARD_[A-Z_]+)", text);
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    private static String row(String variable) {
        return TABLE.lines()
                .filter(line -> line.startsWith("| `" + variable + "` |"))
                .findFirst()
                .orElseThrow();
    }
}
