package org.heard.questions;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.form.FormDefinition;
import org.heard.form.FormLibrary;

/**
 * Asks a council's set from now on, in the place of a shipped one. Whoever has begun keeps the questions they began with:
 * a consultation keeps its set with it.
 */
@Singleton
public class Publishing {
    private final QuestionSets drafts;
    private final QuestionSetRepository sets;
    private final PublishedRepository published;
    private final FormLibrary library;
    private final AuditLog audit;
    private final InstantSource time;

    Publishing(
            QuestionSets drafts,
            QuestionSetRepository sets,
            PublishedRepository published,
            FormLibrary library,
            AuditLog audit,
            InstantSource time) {
        this.drafts = drafts;
        this.sets = sets;
        this.published = published;
        this.library = library;
        this.audit = audit;
        this.time = time;
    }

    /** Publishes the draft as it is now. Throws {@code NOT_VALID} when it cannot be asked; {@link Advice} says why. */
    @Needs(Permission.EDIT_QUESTIONS)
    @Transactional
    public Publication publish(String slug) {
        QuestionSetRow row = sets.lock(slug).orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
        QuestionSet set = drafts.open(slug);
        DraftSet draft = set.newest().set();
        if (!Breaks.of(draft).isEmpty()) {
            throw new PortalException(ErrorCode.NOT_VALID, "a set that cannot be asked");
        }
        int version =
                set.published().stream().mapToInt(Publication::version).max().orElse(0) + 1;
        String body = library.json(asked(set, draft, version));
        long person = Caller.someone().person().value();
        long id = Objects.requireNonNull(row.id());
        published.stop(id, time.instant(), person);
        published.save(new PublishedRow(
                null, id, slug, set.like(), version, set.newest().id(), time.instant(), person, null, null, body));
        audit.record(AuditAction.QUESTIONS_PUBLISHED, null, slug + " " + version);
        return drafts.open(slug).published().getFirst();
    }

    /** Asks it no more: the set that was asked there before is asked again. */
    @Needs(Permission.EDIT_QUESTIONS)
    @Transactional
    public void stop(String slug) {
        drafts.open(slug);
        long id = Objects.requireNonNull(sets.lock(slug).orElseThrow().id());
        published.stop(id, time.instant(), Caller.someone().person().value());
        audit.record(AuditAction.QUESTIONS_STOPPED, null, slug);
    }

    /** What breaks a set is refused before; this holds for whatever else a set must hold. */
    private FormDefinition asked(QuestionSet set, DraftSet draft, int version) {
        try {
            FormDefinition form = AsForm.strictly(draft, set.slug(), version, set.like());
            return library.read(library.json(form));
        } catch (IllegalArgumentException e) {
            throw new PortalException(ErrorCode.NOT_VALID, "not a question set: " + e.getMessage());
        }
    }

    /** Every set that is asked now, by the name of the shipped one in whose place it is. */
    @Needs(Permission.EDIT_QUESTIONS)
    public List<FormDefinition> asked() {
        return library.asked();
    }
}
