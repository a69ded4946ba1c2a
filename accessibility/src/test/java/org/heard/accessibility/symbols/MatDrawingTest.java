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

    @Test
    void a_symbol_that_is_put_together_shows_all_its_pictures_side_by_side() {
        MatDrawing.Tile two =
                new MatDrawing.Tile("Foster home", List.of("data:image/png;base64,AAAA", "data:image/png;base64,BBBB"));
        String svg = MatDrawing.svg("Home", List.of(new MatDrawing.Column(two, List.of())), List.of());
        assertThat(svg).contains("base64,AAAA", "base64,BBBB");
        assertThat(svg.split("width=\"36\" height=\"36\"", -1)).hasSize(3);
    }

    private static MatDrawing.Column column(String head, String... words) {
        return new MatDrawing.Column(
                tile(head), List.of(words).stream().map(MatDrawingTest::tile).toList());
    }

    private static MatDrawing.Tile tile(String word) {
        return new MatDrawing.Tile(word, List.of("data:image/png;base64,AAAA"));
    }
}
