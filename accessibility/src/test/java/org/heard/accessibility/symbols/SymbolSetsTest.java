package org.heard.accessibility.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SymbolSetsTest {
    private static final Pattern NOT_A_PLAIN_PICTURE = Pattern.compile(
            "<(script|foreignObject|image|iframe|a|animate|set)\\b|<!|\\son\\w+\\s*=|(href|src)\\s*=|@import|url\\((?!#)|javascript:",
            Pattern.CASE_INSENSITIVE);

    private final SymbolSets symbols = new SymbolSets();

    @Test
    void a_concept_has_its_picture_with_its_word_and_its_licence() {
        assertThat(symbols.find("happy"))
                .contains(new Symbol(SymbolSet.OPENMOJI, "1F642.svg", "happy", "CC-BY-SA-4.0", false));
        assertThat(symbols.find("happy").orElseThrow().path()).isEqualTo("/pictures/openmoji/1F642.svg");
        assertThat(symbols.find("carer").orElseThrow().path()).isEqualTo("/pictures/mulberry/take-care-of-to.svg");
    }

    @Test
    void a_concept_without_a_picture_and_an_unknown_one_have_none() {
        assertThat(symbols.find("foster-carer")).isEmpty();
        assertThat(symbols.find("../../secret")).isEmpty();
    }

    @Test
    void every_concept_that_names_a_picture_has_it() {
        List<String> named = Table.read("symbols/concepts.csv").stream()
                .filter(row -> !row.cell("preferred_file").isEmpty())
                .map(row -> row.cell("concept"))
                .toList();
        assertThat(named).hasSizeGreaterThan(280).containsExactlyInAnyOrderElementsOf(symbols.concepts());
        for (String concept : named) {
            assertThat(resource(symbols.find(concept).orElseThrow().resource()))
                    .as(concept)
                    .isRegularFile();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_listed_picture_is_there_under_its_licence(SymbolSet set) {
        List<Table.Row> index = Table.read("symbols/" + set.folder() + "/index.csv");
        assertThat(index).hasSizeGreaterThan(200);
        for (Table.Row row : index) {
            assertThat(resource("symbols/" + set.folder() + "/" + row.cell("file")))
                    .isRegularFile();
            assertThat(row.cell("licence")).isEqualTo("CC-BY-SA-4.0");
            assertThat(row.cell("attribution")).isEqualTo(set.attribution());
            assertThat(row.cell("set")).isEqualTo(set.folder());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_set_brings_its_licence_and_its_attribution(SymbolSet set) throws IOException {
        assertThat(Files.readString(resource("symbols/" + set.folder() + "/LICENCE.txt")))
                .contains("Attribution-ShareAlike 4.0 International");
        assertThat(Files.readString(resource("symbols/" + set.folder() + "/ATTRIBUTION.md")))
                .contains(set.attribution());
        assertThat(SymbolSets.attributions()).contains(set.attribution());
    }

    @ParameterizedTest
    @EnumSource
    void no_picture_holds_a_script_or_reaches_outside(SymbolSet set) throws IOException {
        try (Stream<Path> files = Files.list(resource("symbols/" + set.folder() + "/svg"))) {
            for (Path file : files.toList()) {
                assertThat(file.getFileName().toString()).matches("[A-Za-z0-9-]+\\.svg");
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(NOT_A_PLAIN_PICTURE);
            }
        }
    }

    private static Path resource(String name) {
        try {
            var found = SymbolSets.class.getClassLoader().getResource(name);
            return Path.of(Objects.requireNonNull(found, name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void every_picture_leaves_as_makers_of_pdf_and_png_understand_it_too() {
        for (String concept : symbols.concepts()) {
            Symbol symbol = symbols.find(concept).orElseThrow();
            String svg = SymbolFile.read(symbol);
            String root = svg.substring(svg.indexOf("<svg"), svg.indexOf('>', svg.indexOf("<svg")));
            assertThat(root).as(symbol.file()).doesNotContainPattern("(width|height)=\"\\d+\\.");
            assertThat(svg).as(symbol.file()).doesNotContainPattern("<rect(?![^>]*\\swidth=)");
        }
    }
}
