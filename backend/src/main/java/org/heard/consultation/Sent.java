package org.heard.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heard.form.FormDefinition;
import org.heard.form.Voice;
import org.heard.identity.Person;

/**
 * What somebody sent, as far as the reader may see it.
 *
 * @param given the answers, in the order of the questions
 * @param skipped how many questions were left out
 * @param notForYou how many answers are for others than the reader
 */
public record Sent(
        Voice voice, Person author, FormDefinition form, Instant at, List<Given> given, int skipped, int notForYou) {

    public Optional<Given> answerTo(String question) {
        return given.stream().filter(one -> one.question().equals(question)).findFirst();
    }
}
