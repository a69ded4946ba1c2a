package org.heard.texting;

import java.util.List;
import org.heard.form.Attachment;

/** What a text means as an answer to one part of a question. */
sealed interface Understood {
    /** The value of the one option that was chosen. */
    record One(String value) implements Understood {}

    /** Values or names, in the order they came. */
    record Some(List<String> values) implements Understood {}

    /** Own words, exactly as they came. */
    record Own(String words) implements Understood {}

    /**
     * A voice note or a photo instead of words, or beside them.
     *
     * @param words none where they are empty
     */
    record Made(String words, List<Attachment> attached) implements Understood {}

    /** It is no answer to this: it is not guessed at. */
    record Nothing() implements Understood {}
}
