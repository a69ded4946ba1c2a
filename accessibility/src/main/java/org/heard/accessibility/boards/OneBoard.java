package org.heard.accessibility.boards;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.accessibility.boards.Board.Button;
import org.heard.accessibility.boards.Board.Image;
import org.heard.accessibility.boards.Board.Licence;
import org.jspecify.annotations.Nullable;

/** Reads one board; its pictures from the text itself or from the package it came in, never from elsewhere. */
final class OneBoard {
    private static final int LARGEST_GRID = 100;
    private static final int MOST_BUTTONS = LARGEST_GRID * LARGEST_GRID;
    private static final int MOST_IMAGES = 2000;
    private static final int LONGEST_TEXT = 2000;
    private static final Set<String> KNOWN = Set.of("id", "name", "locale", "format", "buttons", "images", "grid");
    private static final Set<String> KNOWN_OF_A_BUTTON =
            Set.of("id", "label", "vocalization", "image_id", "load_board");

    private final Map<String, byte[]> entries;

    OneBoard(Map<String, byte[]> entries) {
        this.entries = entries;
    }

    Board read(String text) {
        Map<String, Object> json = Json.object(text);
        if (!text(json, "format").orElse("").startsWith("open-board-0.")) {
            throw new BadBoard("not an open board");
        }
        List<Map<String, Object>> buttons = maps(json, "buttons", MOST_BUTTONS);
        return new Board(
                text(json, "id").orElse("1"),
                text(json, "name").orElse(""),
                text(json, "locale").orElse("en"),
                buttons.stream().map(OneBoard::button).toList(),
                maps(json, "images", MOST_IMAGES).stream()
                        .flatMap(image -> image(image).stream())
                        .toList(),
                columns(json),
                extras(json, KNOWN));
    }

    private static Button button(Map<String, Object> json) {
        String loads =
                json.get("load_board") instanceof Map<?, ?> board && board.get("id") instanceof String id ? id : null;
        return new Button(
                text(json, "id").orElse(""),
                text(json, "label").orElse(""),
                text(json, "vocalization").orElse(null),
                text(json, "image_id").orElse(null),
                loads,
                extras(json, KNOWN_OF_A_BUTTON));
    }

    private Optional<Image> image(Map<String, Object> json) {
        Optional<String> id = text(json, "id");
        byte[] content = content(json);
        if (id.isEmpty() || content == null) {
            return Optional.empty();
        }
        return ImageType.of(content).map(type -> new Image(id.get(), type, content, licence(json)));
    }

    /** The picture's own data first, then the file of the package. An address is never followed. */
    private byte @Nullable [] content(Map<String, Object> json) {
        if (json.get("data") instanceof String data && data.startsWith("data:")) {
            int comma = data.indexOf(',');
            if (comma < 0 || !data.substring(0, comma).endsWith(";base64")) {
                return null;
            }
            try {
                return Base64.getMimeDecoder().decode(data.substring(comma + 1));
            } catch (IllegalArgumentException _) {
                return null;
            }
        }
        return json.get("path") instanceof String path ? entries.get(path) : null;
    }

    private static Licence licence(Map<String, Object> json) {
        if (!(json.get("license") instanceof Map<?, ?>)) {
            return Licence.PRIVATE;
        }
        Map<String, Object> licence = Json.map(json.get("license"));
        return new Licence(
                text(licence, "type").orElse("private"),
                text(licence, "author_name").orElse(null),
                text(licence, "source_url").orElse(null));
    }

    private static int columns(Map<String, Object> json) {
        if (!(json.get("grid") instanceof Map<?, ?>)) {
            return 1;
        }
        Map<String, Object> grid = Json.map(json.get("grid"));
        int rows = whole(grid, "rows");
        int columns = whole(grid, "columns");
        if (rows < 0 || columns < 1 || rows > LARGEST_GRID || columns > LARGEST_GRID) {
            throw new BadBoard("a grid larger than 100 by 100");
        }
        if (grid.get("order") instanceof List<?> order) {
            boolean fits = order.size() == rows
                    && order.stream().allMatch(row -> row instanceof List<?> cells && cells.size() == columns);
            if (!fits) {
                throw new BadBoard("the rows of the grid do not match");
            }
        }
        return columns;
    }

    private static int whole(Map<String, Object> json, String name) {
        return json.get(name) instanceof Number number ? number.intValue() : 1;
    }

    private static List<Map<String, Object>> maps(Map<String, Object> json, String name, int most) {
        if (!(json.get(name) instanceof List<?> list)) {
            return List.of();
        }
        if (list.size() > most) {
            throw new BadBoard("more " + name + " than " + most);
        }
        List<Map<String, Object>> maps = new ArrayList<>();
        list.forEach(item -> maps.add(Json.map(item)));
        return maps;
    }

    /** What we do not know is kept as it came. */
    private static Map<String, Object> extras(Map<String, Object> json, Set<String> known) {
        Map<String, Object> extras = new LinkedHashMap<>(json);
        extras.keySet().removeAll(known);
        return extras;
    }

    private static Optional<String> text(Map<String, Object> json, String name) {
        return switch (json.get(name)) {
            case String text when text.length() <= LONGEST_TEXT -> Optional.of(text);
            case String _ -> throw new BadBoard(name + " is too long");
            case Double number -> Optional.of(Json.write(number));
            case null, default -> Optional.empty();
        };
    }
}
