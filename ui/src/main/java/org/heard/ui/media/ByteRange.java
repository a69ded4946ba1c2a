package org.heard.ui.media;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One part of a content, as a player asks for it (RFC 9110, 14.1.2): both ends included. */
record ByteRange(int first, int last) {
    private static final Pattern ASKED = Pattern.compile("bytes=(\\d{1,9})-(\\d{0,9})");

    /** Empty where the whole is asked for, or something that is not there: then the whole is an answer too. */
    static Optional<ByteRange> of(@Nullable String header, int length) {
        var asked = ASKED.matcher(header == null ? "" : header);
        if (!asked.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(asked.group(1));
        int last = asked.group(2).isEmpty() ? length - 1 : Math.min(length - 1, Integer.parseInt(asked.group(2)));
        return first <= last ? Optional.of(new ByteRange(first, last)) : Optional.empty();
    }

    int length() {
        return last - first + 1;
    }
}
