package org.heard.consultation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.form.Answer;
import org.heard.form.FormDefinition;
import org.heard.media.Media;
import org.heard.media.MediaId;

/** What a child has said and not sent is theirs alone: they delete it, and it is gone. */
@Singleton
public class UnsentWords {
    private final OwnSayings sayings;
    private final AnswerRepository answers;
    private final SendingRepository sendings;
    private final Media media;
    private final AuditLog audit;

    UnsentWords(OwnSayings sayings, AnswerRepository answers, SendingRepository sendings, Media media, AuditLog audit) {
        this.sayings = sayings;
        this.answers = answers;
        this.sendings = sendings;
        this.media = media;
        this.audit = audit;
    }

    /** How many answers nobody else can read: given since the last sending, or ever, where that was taken back. */
    @Needs(Permission.OWN_RECORD)
    public int count(ChildId child) {
        return sayings.open(child, Caller.someone())
                .map(own -> unsent(own).size())
                .orElse(0);
    }

    /** Deletes them, with the pictures and recordings that nothing else holds. How many answers went. */
    @Needs(Permission.OWN_RECORD)
    @Transactional
    public int delete(ChildId child) {
        return sayings.open(child, Caller.someone())
                .map(own -> delete(child, own))
                .orElse(0);
    }

    private int delete(ChildId child, OwnSaying own) {
        List<AnswerRow> unsent = unsent(own);
        List<AnswerRow> kept = answers.findByConsultationIdOrderById(own.id().value()).stream()
                .filter(row -> !unsent.contains(row))
                .toList();
        Set<String> media = attached(own.form(), unsent);
        media.removeAll(attached(own.form(), kept));
        int gone = answers.deleteAfter(own.id().value(), sentUpTo(own));
        media.forEach(id -> this.media.delete(child, new MediaId(id)));
        if (gone > 0) {
            audit.record(AuditAction.DRAFT_DELETED, child, gone + " answers of consultation " + own.id());
        }
        return gone;
    }

    private List<AnswerRow> unsent(OwnSaying own) {
        long sent = sentUpTo(own);
        return answers.findByConsultationIdOrderById(own.id().value()).stream()
                .filter(row -> Objects.requireNonNull(row.id()) > sent)
                .toList();
    }

    private long sentUpTo(OwnSaying own) {
        return sendings.findFirstByConsultationIdOrderByIdDesc(own.id().value())
                .filter(sending -> sending.takenBackAt() == null)
                .map(SendingRow::upToAnswer)
                .orElse(0L);
    }

    /** The pictures and recordings that belong to these answers. */
    static Set<String> attached(FormDefinition form, List<AnswerRow> rows) {
        return rows.stream()
                .flatMap(row -> form.question(row.question()).stream()
                        .flatMap(question -> Answer.read(question, row.body()).attachments().stream()))
                .map(attachment -> attachment.medium())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
