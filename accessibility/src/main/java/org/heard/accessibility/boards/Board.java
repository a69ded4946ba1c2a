package org.heard.accessibility.boards;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One board of open-board-0.1.
 *
 * @param locale BCP 47
 * @param extras what else stood there, kept as it came; own names begin with {@code ext_heard_}
 */
public record Board(
        String id,
        String name,
        String locale,
        List<Button> buttons,
        List<Image> images,
        int columns,
        Map<String, Object> extras) {

    /**
     * One button.
     *
     * @param vocalization what is said when it is pressed, where it is not the label
     * @param image the id of its picture
     * @param loads the id of the board it leads to
     */
    public record Button(
            String id,
            String label,
            @Nullable String vocalization,
            @Nullable String image,
            @Nullable String loads,
            Map<String, Object> extras) {}

    /**
     * One picture. What cannot be read here, or may not be fetched, has no content.
     *
     * @param type {@code image/svg+xml}, {@code image/png}, {@code image/jpeg} or {@code image/gif}
     */
    public record Image(String id, String type, byte[] content, Licence licence) {}

    /**
     * What may be done with a picture. Without a licence it is private.
     *
     * @param type for example {@code CC BY-SA 4.0}; {@code private} where nothing is said
     */
    public record Licence(
            String type, @Nullable String author, @Nullable String source) {
        public static final Licence PRIVATE = new Licence("private", null, null);
    }
}
