package org.heard.accessibility.boards;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.heard.accessibility.boards.Board.Button;
import org.heard.accessibility.boards.Board.Image;
import org.heard.accessibility.boards.Board.Licence;
import org.jspecify.annotations.Nullable;

/** Writes an {@code .obz} that other tools open: every picture inside, each with its licence. */
public final class BoardWriter {
    private static final String FORMAT = "open-board-0.1";
    /** Every file has the same time: the same boards make the same package. */
    private static final long NO_TIME = 315_532_800_000L;

    private BoardWriter() {}

    /** The package as a file. */
    public static byte[] obz(BoardPackage boards) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            Map<String, Object> boardPaths = new LinkedHashMap<>();
            Map<String, Object> imagePaths = new LinkedHashMap<>();
            for (Board board : boards.boards()) {
                boardPaths.put(board.id(), boardPath(board.id()));
                board.images().forEach(image -> imagePaths.put(image.id(), imagePath(image)));
            }
            put(zip, "manifest.json", Json.write(manifest(boards.root(), boardPaths, imagePaths)));
            Map<String, byte[]> images = new LinkedHashMap<>();
            for (Board board : boards.boards()) {
                put(zip, boardPath(board.id()), Json.write(json(board)));
                board.images().forEach(image -> images.putIfAbsent(imagePath(image), image.content()));
            }
            for (Map.Entry<String, byte[]> image : images.entrySet()) {
                put(zip, image.getKey(), image.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static Map<String, Object> manifest(
            String root, Map<String, Object> boardPaths, Map<String, Object> imagePaths) {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put("boards", boardPaths);
        paths.put("images", imagePaths);
        paths.put("sounds", Map.of());
        return ordered("format", FORMAT, "root", boardPath(root), "paths", paths);
    }

    private static Map<String, Object> json(Board board) {
        Map<String, Object> json =
                ordered("format", FORMAT, "id", board.id(), "locale", board.locale(), "name", board.name());
        json.putAll(board.extras());
        json.put("buttons", board.buttons().stream().map(BoardWriter::json).toList());
        json.put("grid", grid(board));
        json.put("images", board.images().stream().map(BoardWriter::json).toList());
        json.put("sounds", List.of());
        return json;
    }

    private static Map<String, Object> json(Button button) {
        Map<String, Object> json = ordered(
                "id", button.id(),
                "label", button.label(),
                "vocalization", button.vocalization(),
                "image_id", button.image());
        if (button.loads() != null) {
            json.put("load_board", ordered("id", button.loads(), "path", boardPath(button.loads())));
        }
        json.putAll(button.extras());
        return json;
    }

    private static Map<String, Object> json(Image image) {
        Licence licence = image.licence();
        return ordered(
                "id",
                image.id(),
                "path",
                imagePath(image),
                "content_type",
                image.type(),
                "width",
                300,
                "height",
                300,
                "license",
                ordered("type", licence.type(), "author_name", licence.author(), "source_url", licence.source()));
    }

    private static Map<String, Object> grid(Board board) {
        int columns = Math.max(1, board.columns());
        List<Object> rows = new ArrayList<>();
        for (int from = 0; from < board.buttons().size(); from += columns) {
            List<@Nullable Object> row = new ArrayList<>();
            for (int i = from; i < from + columns; i++) {
                row.add(i < board.buttons().size() ? board.buttons().get(i).id() : null);
            }
            rows.add(row);
        }
        return ordered("rows", rows.size(), "columns", columns, "order", rows);
    }

    /** Names and values by turns, in this order; a value that is not there is left out. */
    private static Map<String, Object> ordered(@Nullable Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                map.put(String.valueOf(Objects.requireNonNull(namesAndValues[i])), value);
            }
        }
        return map;
    }

    private static String boardPath(String id) {
        return "boards/" + safe(id) + ".obf";
    }

    private static String imagePath(Image image) {
        String ending = switch (image.type()) {
            case "image/svg+xml" -> ".svg";
            case "image/png" -> ".png";
            case "image/gif" -> ".gif";
            default -> ".jpg";
        };
        return "images/" + safe(image.id()) + ending;
    }

    private static String safe(String id) {
        return id.replaceAll("[^A-Za-z0-9_-]", "_");
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        put(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
