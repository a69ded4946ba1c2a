package org.heard.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.Role;
import org.heard.consultation.Booklet;
import org.heard.consultation.Booklets;
import org.heard.consultation.Keyed;
import org.heard.consultation.PaperWords;
import org.heard.form.Answer;
import org.heard.form.Question;
import org.heard.identity.People;

/** A booklet that came back: the child's social worker printed it, and keys it in. */
@Singleton
@Requires(property = "heard.demo", value = "true")
class DemoPaper {
    private final Booklets booklets;
    private final PaperWords paper;
    private final People people;
    private final ObjectMapper mapper;

    DemoPaper(Booklets booklets, PaperWords paper, People people, ObjectMapper mapper) {
        this.booklets = booklets;
        this.paper = paper;
        this.people = people;
        this.mapper = mapper;
    }

    void comesBack(ChildId child, LocalDate written, Map<String, JsonNode> answers) {
        new Caller.Someone(Objects.requireNonNull(people.child(child).socialWorker()), Role.SOCIAL_WORKER).run(() -> {
            Booklet booklet = booklets.prepare(child);
            List<Keyed> keyed = answers.entrySet().stream()
                    .map(one -> keyed(booklet.form().question(one.getKey()).orElseThrow(), one.getValue()))
                    .toList();
            paper.keyIn(child, booklet.code(), written, "en", keyed);
        });
    }

    private Keyed keyed(Question question, JsonNode body) {
        try {
            return new Keyed(
                    question.key(), Answer.read(question, mapper.writeValueAsString(body)), question.audience());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
