package org.heard.accessibility.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SymbolSheetTest {
    private static final List<String> HAPPY_AND_ASKING = List.of("openmoji.1F642", "mulberry.ask-to");

    @Test
    void pictures_come_in_one_file_each_a_view_of_its_own() throws Exception {
        Document sheet = sheet(HAPPY_AND_ASKING, Taste.NONE);
        assertThat(views(sheet))
                .containsExactly(Map.entry("openmoji.1F642", "0 0 72 72"), Map.entry("mulberry.ask-to", "0 72 72 72"));
        NodeList pictures = sheet.getDocumentElement().getElementsByTagName("svg");
        assertThat(((Element) pictures.item(1)).getAttribute("y")).isEqualTo("72");
        assertThat(((Element) pictures.item(1)).getAttribute("viewBox")).isEqualTo("0 0 850 850");
    }

    @Test
    void each_keeps_its_own_colours_where_their_files_use_the_same_names() throws Exception {
        String both = SymbolSheet.read("mulberry.ask-to,mulberry.change-to", null, null)
                .orElseThrow();
        assertThat(both)
                .contains(".s0t0{", "class=\"s0t0\"", ".s1t0{", "class=\"s1t0\"")
                .doesNotContain(".st0", "\"st0\"");
    }

    @Test
    void every_symbol_can_be_in_it_and_no_name_is_there_twice() throws Exception {
        for (Concept concept : new SymbolLibrary().concepts()) {
            for (Symbol symbol : concept.pictures().values()) {
                String name = SymbolSheet.name(symbol.path()).orElseThrow();
                assertThat(views(sheet(List.of(name), Taste.NONE))).as(name).hasSize(1);
            }
        }
    }

    @Test
    void skin_is_in_the_colour_that_was_chosen() {
        Taste taste = new Taste(null, SkinTone.values()[0], null);
        assertThat(SymbolSheet.path(HAPPY_AND_ASKING, taste))
                .isEqualTo("/pictures/together/openmoji.1F642,mulberry.ask-to.svg?skin="
                        + taste.skin().key());
        String toned = SymbolSheet.read("openmoji.1F937", taste.skin(), null).orElseThrow();
        assertThat(toned)
                .isNotEqualTo(SymbolSheet.read("openmoji.1F937", null, null).orElseThrow());
    }

    @Test
    void what_is_no_symbol_of_ours_is_not_in_it() {
        assertThat(SymbolSheet.name("/my/picture/1")).isEmpty();
        assertThat(SymbolSheet.name("/pictures/pack/home.svg")).isEmpty();
        assertThat(SymbolSheet.name("/pictures/openmoji/1F642.svg?skin=dark")).contains("openmoji.1F642");
        assertThat(SymbolSheet.read("openmoji.1F642,openmoji.nothing", null, null))
                .isEmpty();
        assertThat(SymbolSheet.read("openmoji...1F642", null, null)).isEmpty();
        assertThat(SymbolSheet.read("", null, null)).isEmpty();
        String tooMany = String.join(",", Collections.nCopies(SymbolSheet.MOST + 1, "openmoji.1F642"));
        assertThat(SymbolSheet.read(tooMany, null, null)).isEmpty();
    }

    private static Document sheet(List<String> names, Taste taste) throws Exception {
        String svg = SymbolSheet.read(String.join(",", names), taste.skin(), taste.hair())
                .orElseThrow();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Map.Entry<String, String>> views(Document sheet) {
        NodeList views = sheet.getElementsByTagName("view");
        return IntStream.range(0, views.getLength())
                .mapToObj(i -> (Element) views.item(i))
                .map(view -> Map.entry(view.getAttribute("id"), view.getAttribute("viewBox")))
                .collect(Collectors.toList());
    }
}
