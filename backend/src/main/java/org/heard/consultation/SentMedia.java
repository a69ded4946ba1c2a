package org.heard.consultation;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.Permission;
import org.heard.base.Relationships;
import org.heard.media.MediaId;
import org.heard.media.ShowsMedia;

/**
 * Recordings, drawings and photos in answers: whoever may read the answer hears and sees them, from the sending until it is
 * taken back.
 */
@Singleton
final class SentMedia implements ShowsMedia {
    private final ConsultationRepository consultations;
    private final SendingRepository sendings;
    private final AnswerRepository answers;
    private final KeptForms forms;
    private final Relationships relationships;

    SentMedia(
            ConsultationRepository consultations,
            SendingRepository sendings,
            AnswerRepository answers,
            KeptForms forms,
            Relationships relationships) {
        this.consultations = consultations;
        this.sendings = sendings;
        this.answers = answers;
        this.forms = forms;
        this.relationships = relationships;
    }

    @Override
    public boolean shows(ChildId child, MediaId medium, Caller.Someone to) {
        return relationships.reaches(to, Permission.READ_WORDS.scopeOf(to.role()), child)
                && sent(child, medium).anyMatch(given -> SentWords.maySee(to.role(), given.audience()));
    }

    @Override
    public boolean needs(ChildId child, MediaId medium) {
        return sent(child, medium).findAny().isPresent();
    }

    private Stream<Given> sent(ChildId child, MediaId medium) {
        return consultations.findByChildIdOrderById(child.value()).stream()
                .flatMap(row -> counting(row).values().stream())
                .filter(given -> given.answer().attachments().stream()
                        .anyMatch(attachment -> attachment.medium().equals(medium.value())));
    }

    private Map<String, Given> counting(ConsultationRow row) {
        long id = Objects.requireNonNull(row.id());
        Optional<SendingRow> sending =
                sendings.findFirstByConsultationIdOrderByIdDesc(id).filter(last -> last.takenBackAt() == null);
        return sending.map(last -> new History(forms.form(row.formId()), answers.findByConsultationIdOrderById(id))
                        .upTo(last.upToAnswer())
                        .counting())
                .orElse(Map.of());
    }
}
