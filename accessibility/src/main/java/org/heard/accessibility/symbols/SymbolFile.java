package org.heard.accessibility.symbols;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The file of a picture on its way out, with skin and hair in the colour that was chosen. The colours come from fixed
 * palettes, never from an address.
 */
public final class SymbolFile {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,80}\\.svg");
    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");
    private static final Pattern PART_OF_A_DOT = Pattern.compile("\\b(width|height)=\"(\\d+)\\.\\d+\"");
    private static final Pattern RECTANGLE_WITHOUT_WIDTH = Pattern.compile("<rect(?![^>]*\\swidth=)");

    private SymbolFile() {}

    /**
     * The picture as SVG; empty where there is none of that name.
     *
     * @param folder the set, as in {@link SymbolSet#folder}
     */
    public static Optional<String> read(
            String folder, String file, @Nullable SkinTone skin, @Nullable HairColour hair) {
        for (SymbolSet set : SymbolSet.values()) {
            if (set.folder().equals(folder) && NAME.matcher(file).matches()) {
                return switch (set) {
                    case OPENMOJI -> openMoji(set, file, skin);
                    case MULBERRY -> content(set, file).map(svg -> painted(svg, skin, hair));
                };
            }
        }
        return Optional.empty();
    }

    /** The picture as it was drawn, as SVG. */
    public static String read(Symbol symbol) {
        return read(symbol.set().folder(), symbol.file(), null, null)
                .orElseThrow(() -> new IllegalStateException("no picture " + symbol.resource()));
    }

    private static Optional<String> openMoji(SymbolSet set, String file, @Nullable SkinTone skin) {
        if (skin == null) {
            return content(set, file);
        }
        String toned = file.replace(".svg", "-" + skin.modifier() + ".svg");
        return content(set, toned).or(() -> content(set, file));
    }

    /** Mulberry marks skin and hair with classes: a style of ours, after those of the file, wins. */
    private static String painted(String svg, @Nullable SkinTone skin, @Nullable HairColour hair) {
        StringBuilder style = new StringBuilder();
        if (skin != null && svg.contains("aac-skin-fill")) {
            style.append(".aac-skin-fill{fill:").append(skin.colour()).append("!important}");
        }
        if (hair != null && svg.contains("aac-hair-fill")) {
            style.append(".aac-hair-fill{fill:").append(hair.colour()).append("!important}");
        }
        Matcher root = ROOT.matcher(svg);
        if (style.isEmpty() || !root.find()) {
            return svg;
        }
        return svg.substring(0, root.end()) + "<style>" + style + "</style>" + svg.substring(root.end());
    }

    private static Optional<String> content(SymbolSet set, String file) {
        try (InputStream in =
                SymbolFile.class.getClassLoader().getResourceAsStream("symbols/" + set.folder() + "/svg/" + file)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(understood(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What browsers forgive and the makers of PDF and PNG do not; it looks the same. */
    private static String understood(String svg) {
        String whole = ROOT.matcher(svg)
                .replaceFirst(root -> Matcher.quoteReplacement(
                        PART_OF_A_DOT.matcher(root.group()).replaceAll("$1=\"$2\"")));
        return RECTANGLE_WITHOUT_WIDTH.matcher(whole).replaceAll("<rect width=\"0\"");
    }
}
