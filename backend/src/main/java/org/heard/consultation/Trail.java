package org.heard.consultation;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.base.London;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.form.Answer;
import org.heard.form.Attachment;
import org.heard.form.Voice;
import org.heard.review.Channel;
import org.heard.review.Evidence;
import org.heard.review.EvidenceKind;

/** Leaves the evidence of what was sent, taken back and read: what kind of view it is, never what it says. */
@Singleton
class Trail {
    private static final Set<EvidenceKind> LEFT_BY_SENDING = Set.of(
            EvidenceKind.FORM_SENT,
            EvidenceKind.ADVOCATE_SENT,
            EvidenceKind.ADVOCATE_WILL_SPEAK,
            EvidenceKind.NON_INSTRUCTED_VIEW,
            EvidenceKind.CARER_MESSAGE,
            EvidenceKind.CARER_VIEW,
            EvidenceKind.PARENT_VIEW);

    private final Evidence evidence;
    private final InstantSource time;

    Trail(Evidence evidence, InstantSource time) {
        this.evidence = evidence;
        this.time = time;
    }

    /** What this sending shows, in place of what an earlier one of the same person showed. */
    void sent(OwnSaying own, Map<String, Given> counting, Channel channel) {
        takenBack(own);
        switch (own.voice()) {
            case CHILD -> childSent(own, counting, channel);
            case ADVOCATE -> advocateSent(own, counting, channel);
            case CARER -> carerSent(own, counting, channel);
            case PARENT -> leave(own, EvidenceKind.PARENT_VIEW, channel);
        }
    }

    void takenBack(OwnSaying own) {
        evidence.takeBack(own.review().id(), LEFT_BY_SENDING, own.author(), today());
    }

    void read(ConsultationRow consultation, PersonId reader) {
        if (consultation.voice() == Voice.CHILD) {
            ReviewId review = new ReviewId(consultation.reviewId());
            evidence.add(review, EvidenceKind.FORM_READ, Channel.PORTAL_FORM, reader, today(), null);
        }
    }

    /** The form, and each other way in which the child spoke in it. */
    private void childSent(OwnSaying own, Map<String, Given> counting, Channel by) {
        leave(own, EvidenceKind.FORM_SENT, by);
        counting.values().stream()
                .flatMap(given -> given.answer().attachments().stream())
                .flatMap(attachment -> channel(attachment.kind()).stream())
                .distinct()
                .forEach(channel ->
                        evidence.add(own.review().id(), EvidenceKind.FORM_SENT, channel, own.author(), today(), null));
    }

    /** A photo may show anything: it is no way of its own. */
    private static Optional<Channel> channel(Attachment.Kind kind) {
        return switch (kind) {
            case RECORDING -> Optional.of(Channel.VOICE_NOTE);
            case DRAWING -> Optional.of(Channel.DRAWING);
            case PHOTO -> Optional.empty();
        };
    }

    private void advocateSent(OwnSaying own, Map<String, Given> counting, Channel channel) {
        boolean instructed = chose(counting, "instructed", "instructed", "instructed");
        leave(own, instructed ? EvidenceKind.ADVOCATE_SENT : EvidenceKind.NON_INSTRUCTED_VIEW, channel);
        if (instructed && chose(counting, "will-speak", "speak", "yes")) {
            leave(own, EvidenceKind.ADVOCATE_WILL_SPEAK, channel);
        }
    }

    /** The child's own message is one thing, what the carer thinks another. */
    private void carerSent(OwnSaying own, Map<String, Given> counting, Channel channel) {
        leave(own, EvidenceKind.CARER_VIEW, channel);
        boolean message = answer(counting, Sent.PASSED_ON)
                .flatMap(answer -> answer.words("words"))
                .isPresent();
        if (message) {
            leave(own, EvidenceKind.CARER_MESSAGE, channel);
        }
    }

    private void leave(OwnSaying own, EvidenceKind kind, Channel channel) {
        evidence.add(own.review().id(), kind, channel, own.author(), today(), null);
    }

    private static boolean chose(Map<String, Given> counting, String question, String part, String option) {
        return answer(counting, question)
                .filter(answer -> answer.chosen(part).contains(option))
                .isPresent();
    }

    private static Optional<Answer> answer(Map<String, Given> counting, String question) {
        return Optional.ofNullable(counting.get(question)).map(Given::answer);
    }

    private LocalDate today() {
        return London.today(time);
    }
}
