package org.heard.ui.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Styles and scripts of the light pages, each under a name that changes with its content, so that a browser may keep it for
 * ever. Style sheets that go together are joined: fewer trips on a slow line.
 */
@Singleton
public final class Assets {
    /** Joined style sheets, and scripts by themselves. */
    private static final Map<String, List<String>> PARTS = new TreeMap<>(Map.ofEntries(
            Map.entry("light.css", List.of("tokens.css", "heard.css", "more.css", "liking.css")),
            Map.entry(
                    "staff.css",
                    List.of("tokens.css", "heard.css", "more.css", "liking.css", "staff.css", "vaadin-map.css")),
            Map.entry("looks.js", List.of("looks.js")),
            Map.entry("staff.js", List.of("staff.js")),
            Map.entry("watch.js", List.of("watch.js")),
            Map.entry("code.js", List.of("code.js")),
            Map.entry("passkey.js", List.of("passkey.js")),
            Map.entry("scan.js", List.of("scan.js")),
            Map.entry("my.js", List.of("stay.js")),
            Map.entry("listen.js", List.of("listen.js", "listen-page.js")),
            // The page on which children answer: everything in one trip, and what every page of a child has with it.
            Map.entry(
                    "say.js",
                    List.of(
                            "say-later.js",
                            "say-lock.js",
                            "say-queue.js",
                            "say-send.js",
                            "say-fields.js",
                            "say-way.js",
                            "say-ways.js",
                            "say-flagged.js",
                            "say-check.js",
                            "say-steps.js",
                            "listen.js",
                            "say.js",
                            "stay.js",
                            "looks.js")),
            Map.entry("chair.js", List.of("chair.js")),
            Map.entry("preview.js", List.of("preview.js")),
            // Talking, drawing and photos: fetched when a child first taps one of them.
            Map.entry("ways.js", List.of("ways-store.js", "ways-talk.js", "ways-draw.js", "ways-photo.js", "ways.js")),
            Map.entry(
                    "messages.js",
                    List.of(
                            "say-lock.js",
                            "say-queue.js",
                            "say-send.js",
                            "ways-store.js",
                            "ways-draw.js",
                            "ways-photo.js",
                            "message-media.js",
                            "messages.js")),
            Map.entry("faces.svg", List.of("faces.svg"))));

    /** What the page on which children answer needs besides where it shows pictures, before its own script begins. */
    private static final List<String> FOR_PICTURES = List.of("say-mat.js", "say-rest.js");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    /** Where space says nothing, outside of texts. */
    private static final Pattern SPACE = Pattern.compile("(\"[^\"]*\")|;?\\s*([{};])\\s*|([:,])\\s+");

    private final Map<String, Asset> byPath = new TreeMap<>();
    private final Map<String, String> pathOf = new TreeMap<>();
    private final SmallestPacking packing;

    /** Content ready to send. */
    public record Asset(String type, byte[] content) {}

    Assets(SmallestPacking packing) {
        this.packing = packing;
        Map<String, String> read = new TreeMap<>();
        PARTS.forEach((name, parts) -> add(name, parts, read));
        List<String> inPictures = new ArrayList<>(PARTS.getOrDefault("say.js", List.of()));
        inPictures.addAll(inPictures.indexOf("say.js"), FOR_PICTURES);
        add("say-pictures.js", inPictures, read);
    }

    /** Most parts are in several: each is read once. */
    private void add(String name, List<String> parts, Map<String, String> read) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(read.computeIfAbsent(part, Assets::read)));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        int dot = name.lastIndexOf('.');
        String path = "/assets/" + name.substring(0, dot) + "." + digest(bytes) + name.substring(dot);
        byPath.put(path, new Asset(type(name), bytes));
        pathOf.put(name, path);
    }

    /** The address of an asset, with its content's digest in the name. */
    public String path(String name) {
        String path = pathOf.get(name);
        if (path == null) {
            throw new IllegalArgumentException(name);
        }
        return path;
    }

    Optional<Asset> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Packs all, so that nobody has to wait for it: a second of work in which the portal serves already. */
    public void packAll() {
        byPath.forEach((path, asset) -> packing.pack(path, asset.content()));
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/web/assets/" + name)) {
            String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n";
            return name.endsWith(".css") ? lean(text) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without what only readers of the source need: comments and indents. (Scripts lose theirs when the program is built.) */
    private static String lean(String sheet) {
        return SPACE.matcher(COMMENT.matcher(sheet).replaceAll("")).replaceAll("$1$2$3");
    }

    private static String type(String name) {
        if (name.endsWith(".css")) {
            return "text/css;charset=utf-8";
        }
        return name.endsWith(".svg") ? "image/svg+xml" : "text/javascript;charset=utf-8";
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
