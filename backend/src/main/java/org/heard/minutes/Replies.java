package org.heard.minutes;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.invitation.Invitations;
import org.heard.seal.Seal;
import org.jspecify.annotations.Nullable;

/** "I don't understand this", "that's not what I said", "thank you": kept beside the record, and answered by the IRO. */
@Singleton
public class Replies {
    /** Letters of what a child says to a line, and of an answer. */
    public static final int LONGEST = 2000;

    private final Letters letters;
    private final ReplyRows replies;
    private final ReplyRepository rows;
    private final Invitations invitations;
    private final AuditLog audit;
    private final InstantSource time;
    private final Seal seal;

    Replies(
            Letters letters,
            ReplyRows replies,
            ReplyRepository rows,
            Invitations invitations,
            AuditLog audit,
            InstantSource time,
            Seal seal) {
        this.letters = letters;
        this.replies = replies;
        this.rows = rows;
        this.invitations = invitations;
        this.audit = audit;
        this.time = time;
        this.seal = seal;
    }

    /**
     * The child says something to a line. Throws {@code NOT_FOUND} when they cannot read such a line.
     *
     * @param line nothing for all of it
     */
    @Needs(Permission.READ_MINUTES)
    @Transactional
    public void say(ReviewId review, Reply.Kind kind, @Nullable String line, String words) {
        if (Caller.someone().role() != Role.CHILD) {
            throw new PortalException(ErrorCode.NOT_ALLOWED, "only the child");
        }
        if (words.length() > LONGEST) {
            throw new PortalException(ErrorCode.NOT_VALID, "too long");
        }
        Letter letter = letters.read(review).orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
        if (kind == Reply.Kind.THANKS && letter.thanked()) {
            return;
        }
        String lineWords = line == null ? null : lineOf(letter, line);
        rows.save(new ReplyRow(
                null, review.value(), kind, line, lineWords, words.strip(), time.instant(), null, null, null));
        audit.record(AuditAction.WORDS_SENT, letter.child(), "reply to minutes of review " + review);
    }

    /** All of them, oldest first. */
    @Needs(Permission.WRITE_MINUTES)
    @Transactional
    public List<Reply> of(ReviewId review) {
        return replies.of(review);
    }

    /** The IRO answers; the child sees it under the line, and gets a text that there is something new. */
    @Needs(Permission.WRITE_MINUTES)
    @Transactional
    public void answer(ReviewId review, long reply, String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new PortalException(ErrorCode.NOT_VALID, "an answer says something");
        }
        Caller.Someone iro = Caller.someone();
        String sealed = seal.seal("minutes_reply", "answer", words.strip(), review.value());
        if (rows.answer(reply, review.value(), sealed, iro.person().value(), time.instant()) == 0) {
            throw new PortalException(ErrorCode.NOT_FOUND, "reply " + reply);
        }
        letters.read(review)
                .ifPresent(letter ->
                        invitations.sendLink(letter.child(), letter.child().person()));
    }

    private static String lineOf(Letter letter, String key) {
        return letter.parts().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.key().equals(key))
                .map(Letter.Line::words)
                .findFirst()
                .or(() -> easyRow(letter, key))
                .or(() -> decision(letter, key))
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "no such line"));
    }

    private static java.util.Optional<String> easyRow(Letter letter, String key) {
        for (int i = 0; i < letter.easy().size(); i++) {
            if (key.equals("EASY:" + i)) {
                return java.util.Optional.of(letter.easy().get(i).words());
            }
        }
        return java.util.Optional.empty();
    }

    private static java.util.Optional<String> decision(Letter letter, String key) {
        return letter.decisions().stream()
                .filter(one -> key.equals("DECISION:" + one.id()))
                .map(Decision::what)
                .findFirst();
    }
}
