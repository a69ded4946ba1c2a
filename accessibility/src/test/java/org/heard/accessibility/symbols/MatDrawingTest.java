package org.heard.accessibility.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatDrawingTest {
    @Test
    void a_mat_says_in_words_what_it_shows_fetches_nothing_and_thanks_those_who_drew_it() {
        String svg = MatDrawing.svg(
                "School <1>",
                List.of(
                        column("Like", "The bus", "Lunch"),
                        column("Not sure"),
                        column("Don’t like", "A \"very\" long word of the child & more")),
                SymbolSets.attributions());
        assertThat(svg)
                .contains("<title>School &lt;1&gt;</title>")
                .contains("Like: The bus, Lunch. Not sure: nothing. Don’t like: A &quot;very&quot; long")
                .contains("Mulberry Symbols by Steve Lee", "All emojis designed by OpenMoji")
                .doesNotContain("href=\"http");
        assertThat(svg.split("<image", -1)).hasSize(7);
    }

    private static MatDrawing.Column column(String head, String... words) {
        return new MatDrawing.Column(
                tile(head), List.of(words).stream().map(MatDrawingTest::tile).toList());
    }

    private static MatDrawing.Tile tile(String word) {
        return new MatDrawing.Tile(word, "data:image/png;base64,AAAA");
    }
}
