package org.heard.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a child sent in the portal and nobody opened. */
final class Unopened {
    static final String QUESTION = "The child sent answers that nobody has opened. Open them first, or say why not.";

    private Unopened() {}

    /** The child's newest form that was sent, when it was not opened since. */
    static Optional<PieceOfEvidence> form(List<PieceOfEvidence> evidence) {
        return evidence.stream()
                .filter(piece -> piece.kind() == EvidenceKind.FORM_SENT && piece.channel() == Channel.PORTAL_FORM)
                .max(Comparator.comparing(PieceOfEvidence::id))
                .filter(sent -> evidence.stream()
                        .noneMatch(piece -> piece.kind() == EvidenceKind.FORM_READ && piece.id() > sent.id()));
    }
}
