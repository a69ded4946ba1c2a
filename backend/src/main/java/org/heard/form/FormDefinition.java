package org.heard.form;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/**
 * A question set as it is asked. Whoever answers it keeps this version of it, so that old answers stay readable when the
 * questions change.
 *
 * @param slug its name in addresses and files, for example {@code my-review}
 * @param language a BCP 47 tag
 * @param intro what it is for and who reads it, before the first question
 * @param minutes about how long it takes
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
        int minutes) {

    public FormDefinition {
        Checks.check(!questions.isEmpty(), slug + ": no questions");
        Checks.onceEach(questions.stream().map(Question::key).toList(), slug);
    }

    public Optional<Question> question(String key) {
        return questions.stream().filter(question -> question.key().equals(key)).findFirst();
    }
}
