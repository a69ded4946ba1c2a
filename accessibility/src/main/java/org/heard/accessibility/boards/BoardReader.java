package org.heard.accessibility.boards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads {@code .obf} and {@code .obz} files of anybody. Limits: 20 MB packed, 80 MB unpacked, 2,000 entries, 10 MB an entry,
 * 300 boards, a grid of 100 by 100. Nothing is fetched: a picture that stands elsewhere is left out.
 */
public final class BoardReader {
    static final int LARGEST = 20 * 1024 * 1024;
    static final long LARGEST_UNPACKED = 80L * 1024 * 1024;
    static final int LARGEST_ENTRY = 10 * 1024 * 1024;
    static final int MOST_ENTRIES = 2000;
    static final int MOST_BOARDS = 300;

    private BoardReader() {}

    /** Throws {@link BadBoard}, saying why, when it is no board or larger than the limits. */
    public static BoardPackage read(byte[] file) {
        if (file.length > LARGEST) {
            throw new BadBoard("larger than 20 MB");
        }
        boolean zip = file.length > 3 && file[0] == 'P' && file[1] == 'K';
        if (!zip) {
            Board board = new OneBoard(Map.of()).read(new String(file, StandardCharsets.UTF_8));
            return new BoardPackage(board.id(), List.of(board));
        }
        return unpacked(entries(file));
    }

    private static BoardPackage unpacked(Map<String, byte[]> entries) {
        byte[] manifest = entries.get("manifest.json");
        if (manifest == null) {
            throw new BadBoard("no manifest");
        }
        Map<String, Object> says = Json.object(new String(manifest, StandardCharsets.UTF_8));
        Map<String, Object> paths = Json.map(says.getOrDefault("paths", Map.of()));
        Map<String, Object> boardPaths = Json.map(paths.getOrDefault("boards", Map.of()));
        if (boardPaths.isEmpty() || boardPaths.size() > MOST_BOARDS) {
            throw new BadBoard("no boards, or more than " + MOST_BOARDS);
        }
        OneBoard one = new OneBoard(entries);
        List<Board> boards = new ArrayList<>();
        for (Object path : boardPaths.values()) {
            byte[] board = entries.get(String.valueOf(path));
            if (board != null) {
                boards.add(one.read(new String(board, StandardCharsets.UTF_8)));
            }
        }
        if (boards.isEmpty()) {
            throw new BadBoard("its boards are not in it");
        }
        Object root = says.get("root");
        String first = boards.stream()
                .filter(board -> root instanceof String path && path.equals(boardPaths.get(board.id())))
                .findFirst()
                .orElse(boards.getFirst())
                .id();
        return new BoardPackage(first, List.copyOf(boards));
    }

    /** By their names; names that lead elsewhere are left out. */
    private static Map<String, byte[]> entries(byte[] file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        long total = 0;
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw new BadBoard("more than " + MOST_ENTRIES + " entries");
                }
                byte[] content = zip.readNBytes(LARGEST_ENTRY + 1);
                total += content.length;
                if (content.length > LARGEST_ENTRY || total > LARGEST_UNPACKED) {
                    throw new BadBoard("unpacks to more than it may");
                }
                if (!entry.isDirectory() && isInside(entry.getName())) {
                    entries.putIfAbsent(entry.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new BadBoard("a broken zip file");
        }
        return entries;
    }

    private static boolean isInside(String name) {
        return !name.startsWith("/")
                && !name.contains("\\")
                && !name.contains(":")
                && !List.of(name.split("/", -1)).contains("..");
    }
}
