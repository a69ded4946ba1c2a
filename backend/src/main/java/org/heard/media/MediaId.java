package org.heard.media;

import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;

/** One picture or recording: 32 random letters of 0–9 and a–f. A phone may make the id of what it has not brought yet. */
public record MediaId(String value) {
    /** What an id looks like, for addresses and for what stands in answers. */
    public static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    private static final int BYTES = 16;

    public MediaId {
        if (!FORM.matcher(value).matches()) {
            throw new PortalException(ErrorCode.NOT_VALID, "not the id of a picture or recording");
        }
    }

    public static MediaId random(RandomGenerator chance) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new MediaId(HexFormat.of().formatHex(bytes));
    }

    /** Empty when the text is not an id. */
    public static Optional<MediaId> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new MediaId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
