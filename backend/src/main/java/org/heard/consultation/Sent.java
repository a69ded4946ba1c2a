package org.heard.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.form.FormDefinition;
import org.heard.form.Voice;
import org.heard.identity.Person;

/**
 * What somebody sent, as far as the reader may see it.
 *
 * @param given the answers, in the order of the questions
 * @param skipped how many questions were left out
 * @param notForYou how many answers are for others than the reader
 * @param onPaper whether it was written in a booklet, and keyed in by a worker
 */
public record Sent(
        ChildId child,
        Voice voice,
        Person author,
        FormDefinition form,
        Instant at,
        List<Given> given,
        int skipped,
        int notForYou,
        boolean onPaper) {

    /** The question in which a carer is asked for a message of the child. */
    static final String PASSED_ON = "message";

    /** The child's own message that a carer or parent passes on, word for word. */
    public Optional<String> passedOn() {
        return answerTo(PASSED_ON).flatMap(given -> given.answer().words("words"));
    }

    public Optional<Given> answerTo(String question) {
        return given.stream().filter(one -> one.question().equals(question)).findFirst();
    }
}
