package org.heard.preference;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;

/**
 * The caller's own preferences; theirs in every role, so no permission is asked for beyond being signed in. Somebody who
 * works with a child may propose some; only the child takes them over.
 */
@Singleton
public class OwnPreferences {
    private static final int LONGEST = 800;

    private final PreferenceRepository preferences;
    private final ProposalRepository proposals;
    private final InstantSource time;

    OwnPreferences(PreferenceRepository preferences, ProposalRepository proposals, InstantSource time) {
        this.preferences = preferences;
        this.proposals = proposals;
        this.time = time;
    }

    /** What the caller chose, on whatever device; nothing chosen yet: {@link Preferences#NONE}. */
    public Preferences own() {
        return preferences
                .findByPersonId(Caller.someone().person().value())
                .map(row -> Preferences.read(row.chosen()))
                .orElse(Preferences.NONE);
    }

    /** Keeps them in place of the caller's former ones. */
    @Transactional
    public void keep(Preferences chosen) {
        String written = chosen.written();
        if (written.length() > LONGEST) {
            throw new PortalException(ErrorCode.TOO_BIG, "preferences");
        }
        preferences.keep(Caller.someone().person().value(), written);
    }

    /** Proposes to a child; an older proposal that the child has not answered goes. */
    @Needs(Permission.SEE_A_CHILD)
    @Transactional
    public void propose(ChildId child, Preferences proposed) {
        PersonId by = Caller.someone().person();
        proposals.deleteByChildId(child.value());
        if (!proposed.isEmpty()) {
            proposals.save(new ProposalRow(child.value(), proposed.written(), by.value(), time.instant()));
        }
    }

    /** What is proposed to the child and not answered yet. */
    @Needs(Permission.SEE_A_CHILD)
    public Optional<Proposal> proposed(ChildId child) {
        return proposals
                .findByChildId(child.value())
                .map(row -> new Proposal(Preferences.read(row.chosen()), new PersonId(row.proposedBy())));
    }

    /** The child's answer to it. A yes adds it to what the child chose; the proposal is gone either way. */
    @Transactional
    public void answer(boolean yes) {
        Caller.Someone child = Caller.someone();
        if (child.role() != Role.CHILD) {
            throw new PortalException(ErrorCode.NOT_ALLOWED, "only the child decides");
        }
        long id = child.person().value();
        proposals.findByChildId(id).filter(_ -> yes).ifPresent(row -> keep(own().with(Preferences.read(row.chosen()))));
        proposals.deleteByChildId(id);
    }
}
