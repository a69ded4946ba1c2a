package org.heard.consultation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.invitation.Invitations;
import org.heard.invitation.IssuedCard;
import org.heard.invitation.IssuedLink;
import org.heard.review.Channel;
import org.heard.review.Evidence;
import org.heard.review.EvidenceKind;
import org.heard.review.Reviews;

/** Offering the form: a way in for a child or a helper; an offer to the child is remembered for the next review. */
@Singleton
public class Offers {
    private final Invitations invitations;
    private final Reviews reviews;
    private final Evidence evidence;
    private final InstantSource time;

    Offers(Invitations invitations, Reviews reviews, Evidence evidence, InstantSource time) {
        this.invitations = invitations;
        this.reviews = reviews;
        this.evidence = evidence;
        this.time = time;
    }

    /** Texts a link to the child, or to somebody who helps them today. */
    @Needs(Permission.INVITE)
    @Transactional
    public IssuedLink text(ChildId child, PersonId to) {
        return offered(child, to, invitations.sendLink(child, to));
    }

    /** Texts the child a link that is enough by itself; see {@link Invitations#sendOwnPhoneLink}. */
    @Needs(Permission.INVITE)
    @Transactional
    public IssuedLink textToOwnPhone(ChildId child) {
        return offered(child, child.person(), invitations.sendOwnPhoneLink(child));
    }

    /**
     * Texts the child a link at a time of their own, once for the key. Called by the portal itself, which may invite.
     *
     * @param from whose name stands before it; empty for nobody's
     */
    @Needs(Permission.INVITE)
    @Transactional
    public IssuedLink remind(
            ChildId child, org.heard.outbox.Channel channel, String onceKey, Instant notBefore, String from) {
        return offered(child, child.person(), invitations.remind(child, channel, onceKey, notBefore, from));
    }

    /** Makes a card for the child or for somebody who helps them today; the cards they had are worthless from now on. */
    @Needs(Permission.INVITE)
    @Transactional
    public IssuedCard card(ChildId child, PersonId to) {
        IssuedCard card = invitations.card(child, to);
        remember(child, to);
        return card;
    }

    /** The card in a letter that lay ready was taken out to be given to the child. */
    @Needs(Permission.INVITE)
    @Transactional
    public void handed(ChildId child) {
        remember(child, child.person());
    }

    private IssuedLink offered(ChildId child, PersonId to, IssuedLink link) {
        if (link instanceof IssuedLink.Texted) {
            remember(child, to);
        }
        return link;
    }

    private void remember(ChildId child, PersonId to) {
        if (to.equals(child.person())) {
            PersonId by = Caller.CURRENT.get() instanceof Caller.Someone someone ? someone.person() : null;
            reviews.next(child)
                    .ifPresent(review -> evidence.add(
                            review.id(), EvidenceKind.FORM_OFFERED, Channel.PORTAL_FORM, by, London.today(time), null));
        }
    }
}
