package org.heard.symbol;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.accessibility.symbols.HairColour;
import org.heard.accessibility.symbols.MatDrawing;
import org.heard.accessibility.symbols.SkinTone;
import org.heard.accessibility.symbols.SymbolFile;
import org.heard.accessibility.symbols.SymbolLibrary;
import org.heard.accessibility.symbols.SymbolSets;
import org.heard.base.ChildId;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.form.Answer;
import org.heard.form.Part;
import org.heard.media.Media;
import org.heard.media.MediaId;
import org.heard.media.Medium;
import org.jspecify.annotations.Nullable;

/** A mat as it lay, drawn as one picture to show at the meeting and to print. */
@Singleton
public class Mats {
    private static final Pattern SYMBOL =
            Pattern.compile("/pictures/([a-z]+)/([A-Za-z0-9_-]+\\.svg)(?:\\?([a-z=&-]*))?");
    private static final Pattern PHOTO = Pattern.compile("/media/([0-9]{1,18})/([0-9a-f]{32})");
    private static final Pattern OWN = Pattern.compile("/pictures-own/([0-9]{1,18})/([0-9]{1,18})");
    private static final Pattern PACK = Pattern.compile("/pictures-pack/([a-z0-9-]{1,40})");
    private static final Pattern SKIN = Pattern.compile("(?:^|&)skin=([a-z-]+)");
    private static final Pattern HAIR = Pattern.compile("(?:^|&)hair=([a-z-]+)");

    private static final SymbolLibrary LIBRARY = new SymbolLibrary();

    private final Media media;
    private final MyPictures pictures;
    private final CouncilPack pack;

    Mats(Media media, MyPictures pictures, CouncilPack pack) {
        this.pack = pack;
        this.media = media;
        this.pictures = pictures;
    }

    /** As SVG that stands by itself, with the pictures that were shown and the credits their makers ask for. */
    @Needs(Permission.SEE_PICTURES)
    public String svg(ChildId child, String title, Part.Mat mat, Answer.Value.Placed placed) {
        Part.MatScale scale = mat.scale(placed.columns()).orElseThrow();
        List<MatDrawing.Column> columns = scale.columns().stream()
                .map(column -> new MatDrawing.Column(
                        new MatDrawing.Tile(column.word(), symbols(column.picture())),
                        placed.places().stream()
                                .filter(place -> place.column().equals(column.value()))
                                .map(place -> new MatDrawing.Tile(
                                        place.word(),
                                        place.pictures().stream()
                                                .flatMap(address -> image(child, address).stream())
                                                .toList()))
                                .toList()))
                .toList();
        List<String> credits = Stream.concat(SymbolSets.attributions().stream(), pack.licences().stream())
                .toList();
        return MatDrawing.svg(title, columns, credits);
    }

    private static List<String> symbols(@Nullable String concept) {
        return concept == null
                ? List.of()
                : LIBRARY.paths(concept).stream()
                        .flatMap(path -> ours(path).stream())
                        .toList();
    }

    private Optional<String> image(ChildId child, String address) {
        return ours(address)
                .or(() -> photo(child, address))
                .or(() -> drawing(child, address))
                .or(() -> fromThePack(address));
    }

    private static Optional<String> ours(String address) {
        Matcher symbol = SYMBOL.matcher(address);
        if (!symbol.matches()) {
            return Optional.empty();
        }
        String query = symbol.group(3) == null ? "" : symbol.group(3);
        return SymbolFile.read(
                        symbol.group(1),
                        symbol.group(2),
                        SkinTone.of(first(SKIN, query)).orElse(null),
                        HairColour.of(first(HAIR, query)).orElse(null))
                .map(svg -> data("image/svg+xml", svg.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<String> photo(ChildId child, String address) {
        Matcher photo = PHOTO.matcher(address);
        return photo.matches() && photo.group(1).equals(child.toString())
                ? media.read(child, new MediaId(photo.group(2))).map(Mats::data)
                : Optional.empty();
    }

    private Optional<String> drawing(ChildId child, String address) {
        Matcher own = OWN.matcher(address);
        return own.matches() && own.group(1).equals(child.toString())
                ? pictures.drawing(child, Long.parseLong(own.group(2)))
                        .map(svg -> data("image/svg+xml", svg.getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private Optional<String> fromThePack(String address) {
        Matcher packed = PACK.matcher(address);
        return packed.matches()
                ? pack.picture(packed.group(1)).map(piece -> data(piece.type(), piece.content()))
                : Optional.empty();
    }

    private static String data(Medium medium) {
        return data(medium.contentType(), medium.content());
    }

    private static String data(String type, byte[] content) {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content);
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : null;
    }
}
