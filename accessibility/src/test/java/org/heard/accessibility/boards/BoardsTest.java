package org.heard.accessibility.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardsTest {
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 1h7\"/></svg>";

    @Test
    void what_is_written_is_read_back_whole() {
        Board.Image image = new Board.Image(
                "i1",
                "image/svg+xml",
                SVG.getBytes(StandardCharsets.UTF_8),
                new Board.Licence("CC BY-SA 4.0", "OpenMoji", "https://openmoji.org"));
        Board first = new Board(
                "home",
                "My home “ŵ” 🙂",
                "en",
                List.of(
                        new Board.Button(
                                "a", "Bedroom", "My bedroom", "i1", null, Map.of("ext_heard_value", "bedroom")),
                        new Board.Button("next", "Next", null, null, "school", Map.of())),
                List.of(image),
                2,
                Map.of("ext_heard_question", "home"));
        Board second = new Board("school", "School", "en", List.of(), List.of(), 1, Map.of());
        BoardPackage back = BoardReader.read(BoardWriter.obz(new BoardPackage("home", List.of(first, second))));
        assertThat(back.root()).isEqualTo("home");
        Board read = back.boards().getFirst();
        assertThat(read.name()).isEqualTo(first.name());
        assertThat(read.buttons()).isEqualTo(first.buttons());
        assertThat(read.columns()).isEqualTo(2);
        assertThat(read.extras()).containsEntry("ext_heard_question", "home");
        assertThat(read.images().getFirst().content()).isEqualTo(image.content());
        assertThat(read.images().getFirst().licence()).isEqualTo(image.licence());
    }

    @Test
    void a_single_board_with_pictures_in_it_is_read_and_one_without_a_licence_is_private() {
        String data = Base64.getEncoder().encodeToString(SVG.getBytes(StandardCharsets.UTF_8));
        Board board = BoardReader.read(obf("\"images\":[{\"id\":\"7\",\"data\":\"data:image/svg+xml;base64," + data
                        + "\"}]," + "\"buttons\":[{\"id\":1,\"label\":\"Dog\",\"image_id\":\"7\"}]"))
                .boards()
                .getFirst();
        assertThat(board.buttons().getFirst().label()).isEqualTo("Dog");
        assertThat(board.buttons().getFirst().id()).isEqualTo("1");
        assertThat(board.images().getFirst().licence()).isEqualTo(Board.Licence.PRIVATE);
    }

    @Test
    void nothing_is_ever_fetched_and_a_path_never_leads_out_of_the_package() {
        byte[] file = zip(Map.of(
                "manifest.json",
                "{\"format\":\"open-board-0.1\",\"root\":\"b.obf\",\"paths\":{\"boards\":{\"1\":\"b.obf\"}}}",
                "b.obf",
                new String(
                        obf("\"images\":[{\"id\":\"1\",\"url\":\"https://evil.example/x.png\"},"
                                + "{\"id\":\"2\",\"path\":\"../../etc/passwd\"},{\"id\":\"3\",\"path\":\"ok.svg\"}]"),
                        StandardCharsets.UTF_8),
                "../../etc/passwd",
                SVG,
                "ok.svg",
                SVG));
        assertThat(BoardReader.read(file).boards().getFirst().images())
                .extracting(Board.Image::id)
                .containsExactly("3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"https://evil.example/x\"/></svg>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>",
                "<?xml version=\"1.0\"?><!DOCTYPE svg><svg/>",
                "<svg><style>@import url(https://evil.example/x.css)</style></svg>",
                "<svg><rect fill=\"url(https://evil.example/#x)\"/></svg>",
                "<html><body>no picture</body></html>"
            })
    void a_drawing_that_could_do_something_is_left_out(String svg) {
        String data = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        Board board = BoardReader.read(
                        obf("\"images\":[{\"id\":\"7\",\"data\":\"data:image/svg+xml;base64," + data + "\"}]"))
                .boards()
                .getFirst();
        assertThat(board.images()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"format\":\"open-board-0.1\"",
                "{\"format\":\"something-else\"}",
                "{\"format\":\"open-board-0.1\",\"grid\":{\"rows\":101,\"columns\":2}}",
                "{\"format\":\"open-board-0.1\",\"grid\":{\"rows\":2,\"columns\":1,\"order\":[[1]]}}",
                "{\"format\":\"open-board-0.1\",\"buttons\":[1]}",
                "{\"format\":\"open-board-0.1\"} {}",
                "{\"format\":\"open-board-0.1\",\"x\":01x}"
            })
    void what_is_no_board_is_refused(String text) {
        assertThatThrownBy(() -> BoardReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadBoard.class);
    }

    @Test
    void json_that_is_too_deep_is_refused_and_does_not_bring_the_portal_down() {
        String deep = "[".repeat(100_000);
        assertThatThrownBy(() -> BoardReader.read(("{\"a\":" + deep).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadBoard.class)
                .hasMessage("too deep");
    }

    @Test
    void a_package_that_unpacks_to_more_than_it_may_is_refused() {
        Map<String, String> bomb = new LinkedHashMap<>();
        bomb.put("manifest.json", "{}");
        bomb.put("big", "0".repeat(BoardReader.LARGEST_ENTRY + 1));
        assertThatThrownBy(() -> BoardReader.read(zip(bomb)))
                .isInstanceOf(BadBoard.class)
                .hasMessageContaining("unpacks");
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i <= BoardReader.MOST_ENTRIES; i++) {
            many.put("f" + i, "");
        }
        assertThatThrownBy(() -> BoardReader.read(zip(many)))
                .isInstanceOf(BadBoard.class)
                .hasMessageContaining("entries");
        assertThatThrownBy(() -> BoardReader.read(new byte[BoardReader.LARGEST + 1]))
                .isInstanceOf(BadBoard.class);
        assertThatThrownBy(() -> BoardReader.read(zip(Map.of("a.obf", "{}")))).hasMessage("no manifest");
    }

    private static byte[] obf(String rest) {
        return ("{\"format\":\"open-board-0.1\",\"id\":\"1\",\"name\":\"Book\"," + rest + "}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
