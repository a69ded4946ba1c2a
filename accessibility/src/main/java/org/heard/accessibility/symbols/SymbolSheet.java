package org.heard.accessibility.symbols;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Several pictures in one file, one below the other, so that a page asks once for all that it shows first. Each is a view of
 * the file, named by its set and file: {@code …svg#openmoji.1F642}.
 */
public final class SymbolSheet {
    /** More than one page shows at once. */
    public static final int MOST = 40;

    private static final String FOLDER = "/pictures/together/";
    private static final String BETWEEN = ",";
    private static final Pattern PATH = Pattern.compile("/pictures/([a-z]+)/([A-Za-z0-9_-]+)\\.svg(?:\\?.*)?");
    private static final Pattern NAME = Pattern.compile("([a-z]+)\\.([A-Za-z0-9_-]+)");
    private static final Pattern WHOLE = Pattern.compile("(?s)<svg\\b[^>]*?viewBox=\"([^\"]*)\"[^>]*>(.*)</svg>\\s*");
    private static final Pattern IDENTITY = Pattern.compile(" id=\"[^\"]*\"");
    private static final Pattern OWN_CLASS = Pattern.compile("\\bst(\\d+)\\b");
    private static final String CREDIT =
            Stream.of(SymbolSet.values()).map(SymbolSet::attribution).collect(Collectors.joining(" "));
    private static final int SIDE = 72;

    private SymbolSheet() {}

    /** The name under which a picture is in a file with others; empty for one that is none of our symbols. */
    public static Optional<String> name(String path) {
        Matcher symbol = PATH.matcher(path);
        return symbol.matches() && isASet(symbol.group(1))
                ? Optional.of(symbol.group(1) + "." + symbol.group(2))
                : Optional.empty();
    }

    /** Where a page finds these pictures in one file, drawn to this taste. */
    public static String path(List<String> names, Taste taste) {
        return FOLDER + String.join(BETWEEN, names) + ".svg" + taste.query();
    }

    /**
     * The file as SVG; empty where a picture of it does not exist, or where there are more than {@link #MOST}.
     *
     * @param names as {@link #path} puts them together
     */
    public static Optional<String> read(String names, @Nullable SkinTone skin, @Nullable HairColour hair) {
        List<String> all = List.of(names.split(BETWEEN, -1));
        if (all.size() > MOST) {
            return Optional.empty();
        }
        StringBuilder sheet = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 72\">")
                .append("<!-- ")
                .append(CREDIT)
                .append(" Put together here. -->");
        for (int i = 0; i < all.size(); i++) {
            Optional<String> one = one(all.get(i), i, skin, hair);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sheet.append(one.get());
        }
        return Optional.of(sheet.append("</svg>").toString());
    }

    private static Optional<String> one(String wanted, int number, @Nullable SkinTone skin, @Nullable HairColour hair) {
        Matcher name = NAME.matcher(wanted);
        return name.matches()
                ? SymbolFile.read(name.group(1), name.group(2) + ".svg", skin, hair)
                        .flatMap(svg -> placed(wanted, number, svg))
                : Optional.empty();
    }

    /** The same picture at its place, with names of its own, so that no picture's style is another's. */
    private static Optional<String> placed(String name, int number, String svg) {
        Matcher whole = WHOLE.matcher(svg);
        if (!whole.matches()) {
            return Optional.empty();
        }
        int top = number * SIDE;
        String drawn = OWN_CLASS
                .matcher(IDENTITY.matcher(whole.group(2)).replaceAll(""))
                .replaceAll("s" + number + "t$1");
        return Optional.of("<view id=\"" + name + "\" viewBox=\"0 " + top + " 72 72\"/><svg y=\"" + top
                + "\" width=\"72\" height=\"72\" viewBox=\"" + whole.group(1) + "\">" + drawn + "</svg>");
    }

    private static boolean isASet(String folder) {
        return Stream.of(SymbolSet.values()).map(SymbolSet::folder).anyMatch(folder::equals);
    }
}
