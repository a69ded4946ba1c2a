package org.heard.consultation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.KeepsRecords;
import org.heard.base.Kept;
import org.heard.base.PersonId;
import org.heard.form.Answer;
import org.heard.form.FormDefinition;
import org.heard.form.Question;
import org.heard.identity.People;
import org.heard.identity.Person;

/**
 * Every answer ever given, drafts too. A child has their own; what an advocate, a carer or a parent wrote is those people's,
 * and goes to the case record only.
 */
@Singleton
final class AnswersKept implements KeepsRecords {
    private final ConsultationRepository consultations;
    private final AnswerRepository answers;
    private final SendingRepository sendings;
    private final KeptForms forms;
    private final People people;

    AnswersKept(
            ConsultationRepository consultations,
            AnswerRepository answers,
            SendingRepository sendings,
            KeptForms forms,
            People people) {
        this.consultations = consultations;
        this.answers = answers;
        this.sendings = sendings;
        this.forms = forms;
        this.people = people;
    }

    @Override
    public String kind() {
        return "answers";
    }

    @Override
    public List<Kept> of(ChildId child) {
        boolean all = Caller.current() instanceof Caller.Portal;
        return consultations.findByChildIdOrderById(child.value()).stream()
                .filter(row -> all || row.authorId() == child.value())
                .flatMap(this::kept)
                .toList();
    }

    private Stream<Kept> kept(ConsultationRow row) {
        long id = Objects.requireNonNull(row.id());
        FormDefinition form = forms.form(row.formId());
        long sent = sendings.findFirstByConsultationIdOrderByIdDesc(id)
                .filter(sending -> sending.takenBackAt() == null)
                .map(SendingRow::upToAnswer)
                .orElse(0L);
        String who =
                people.find(new PersonId(row.authorId())).map(Person::fullName).orElse("");
        return answers.findByConsultationIdOrderById(id).stream().map(answer -> kept(row, form, answer, who, sent));
    }

    private static Kept kept(ConsultationRow row, FormDefinition form, AnswerRow answer, String who, long sent) {
        Optional<Question> question = form.question(answer.question());
        String words = question.map(asked -> Answer.read(asked, answer.body()).inWords(asked).stream()
                        .map(line -> line.label() == null || line.label().isBlank()
                                ? line.text()
                                : line.label() + ": " + line.text())
                        .collect(Collectors.joining("\n")))
                .orElse(answer.body());
        String files = question.map(asked -> Answer.read(asked, answer.body()).attachments().stream()
                        .map(attachment -> attachment.medium())
                        .collect(Collectors.joining(" ")))
                .orElse("");
        return Kept.of(String.valueOf(answer.id()), answer.answeredAt())
                .with("who", who)
                .with("question", question.map(Question::title).orElse(answer.question()))
                .with("answer", words)
                .with("seen-by", answer.audience())
                .with("state", Objects.requireNonNull(answer.id()) <= sent ? "sent" : "not-sent")
                .with("file", files)
                .with("paper", row.paper());
    }
}
