package org.heard.form;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question set as it is asked. Whoever answers it keeps this version of it, so that old answers stay readable when the
 * questions change.
 *
 * @param slug its name in addresses and files, for example {@code my-review}
 * @param language a BCP 47 tag
 * @param intro what it is for and who reads it, before the first question
 * @param minutes about how long it takes
 * @param like the shipped set in whose place a council's own is asked, and whose age it speaks to; nothing for a shipped one
 */
@Serdeable
public record FormDefinition(
        String slug,
        int version,
        String language,
        Voice voice,
        String title,
        String intro,
        List<Question> questions,
        int minutes,
        @Nullable String like) {

    public FormDefinition {
        Checks.check(!questions.isEmpty(), slug + ": no questions");
        Checks.onceEach(questions.stream().map(Question::key).toList(), slug);
    }

    /** The shipped set that it is, or in whose place it is asked. */
    public String kind() {
        return like == null ? slug : like;
    }

    public Optional<Question> question(String key) {
        return questions.stream().filter(question -> question.key().equals(key)).findFirst();
    }
}
