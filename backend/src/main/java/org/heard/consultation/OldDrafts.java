package org.heard.consultation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.heard.base.ChildId;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.media.Media;
import org.heard.media.MediaId;

/** Answers nobody sent, of reviews that are long over: nobody but the writer ever saw them, and nobody needs them. */
@Singleton
public class OldDrafts {
    private final ConsultationRepository consultations;
    private final AnswerRepository answers;
    private final SendingRepository sendings;
    private final KeptForms forms;
    private final Media media;

    OldDrafts(
            ConsultationRepository consultations,
            AnswerRepository answers,
            SendingRepository sendings,
            KeptForms forms,
            Media media) {
        this.consultations = consultations;
        this.answers = answers;
        this.sendings = sendings;
        this.forms = forms;
        this.media = media;
    }

    /** How many there are, by child, of reviews held or planned on that day or before. */
    @Needs(Permission.RETAIN)
    @Transactional
    public Map<ChildId, Integer> endedBy(LocalDate day) {
        Map<ChildId, Integer> counts = new TreeMap<>(java.util.Comparator.comparingLong(ChildId::value));
        for (ConsultationRow row : consultations.overBy(day)) {
            int count = unsent(row).size();
            if (count > 0) {
                counts.merge(new ChildId(row.childId()), count, Integer::sum);
            }
        }
        return counts;
    }

    /** Deletes a child's, with the recordings and pictures that nothing else holds. How many answers went. */
    @Needs(Permission.RETAIN)
    @Transactional
    public long delete(ChildId child, LocalDate day) {
        return consultations.overBy(day).stream()
                .filter(row -> row.childId() == child.value())
                .mapToLong(row -> delete(child, row))
                .sum();
    }

    private long delete(ChildId child, ConsultationRow row) {
        long id = Objects.requireNonNull(row.id());
        List<AnswerRow> unsent = unsent(row);
        Stream<AnswerRow> kept =
                answers.findByConsultationIdOrderById(id).stream().filter(one -> !unsent.contains(one));
        Set<String> gone = UnsentWords.attached(forms.form(row.formId()), unsent);
        gone.removeAll(UnsentWords.attached(forms.form(row.formId()), kept.toList()));
        int count = answers.deleteAfter(id, sentUpTo(id));
        gone.forEach(one -> media.forget(child, new MediaId(one)));
        return count;
    }

    private List<AnswerRow> unsent(ConsultationRow row) {
        long id = Objects.requireNonNull(row.id());
        long sent = sentUpTo(id);
        return answers.findByConsultationIdOrderById(id).stream()
                .filter(one -> Objects.requireNonNull(one.id()) > sent)
                .toList();
    }

    private long sentUpTo(long consultation) {
        return sendings.findFirstByConsultationIdOrderByIdDesc(consultation)
                .filter(sending -> sending.takenBackAt() == null)
                .map(SendingRow::upToAnswer)
                .orElse(0L);
    }
}
