package org.heard.support;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.outbox.Letter;
import org.heard.outbox.Outbox;
import org.heard.seal.Seal;
import org.jspecify.annotations.Nullable;

/** "I want someone to help me": the child asks, the IRO agrees or says kindly why not. */
@Singleton
public class HelperWishes {
    private static final int LONGEST = 200;
    private static final int LONGEST_WORDS = 500;
    private static final int MOST_OPEN = 3;

    private final WishRepository wishes;
    private final Helpers helpers;
    private final Organisations organisations;
    private final People people;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Seal seal;
    private final InstantSource time;
    private final String address;

    HelperWishes(
            WishRepository wishes,
            Helpers helpers,
            Organisations organisations,
            People people,
            Outbox outbox,
            AuditLog audit,
            Seal seal,
            InstantSource time,
            @Value("${heard.address}") String address) {
        this.wishes = wishes;
        this.helpers = helpers;
        this.organisations = organisations;
        this.people = people;
        this.outbox = outbox;
        this.audit = audit;
        this.seal = seal;
        this.time = time;
        this.address = address;
    }

    /** The child asks; their IRO is told by email that something waits, without what. */
    @Needs(Permission.CHOOSE_HELPERS)
    @Transactional
    public void ask(ChildId child, Wish.Kind kind, String who, String reach) {
        boolean somebody = kind == Wish.Kind.SOMEBODY;
        if (somebody && who.isBlank() || who.length() > LONGEST || reach.length() > LONGEST) {
            throw new PortalException(ErrorCode.NOT_VALID, "who");
        }
        if (mine(child).stream().filter(Wish::waits).count() >= MOST_OPEN) {
            throw new PortalException(ErrorCode.TOO_MANY_TRIES, "enough wishes are open");
        }
        wishes.save(new WishRow(
                null,
                child.value(),
                kind,
                somebody ? who.strip() : "",
                somebody ? reach.strip() : "",
                time.instant(),
                Wish.Status.OPEN,
                null,
                null,
                "",
                null));
        audit.record(AuditAction.ASKED_FOR_SOMETHING, child, "helper");
        tellIro(child);
    }

    /** The child changed their mind. */
    @Needs(Permission.CHOOSE_HELPERS)
    @Transactional
    public void takeBack(ChildId child, long wish) {
        of(child, wish);
        wishes.answer(wish, Wish.Status.TAKEN_BACK, time.instant(), null, sealed(child, ""), null);
    }

    /** What the child asked for, newest first; what they took back is gone from it. */
    @Needs(Permission.CHOOSE_HELPERS)
    public List<Wish> mine(ChildId child) {
        return all(child);
    }

    /** What waits for an answer, or for an organisation to find somebody, oldest first. */
    @Needs(Permission.INVITE)
    public List<Wish> open(ChildId child) {
        return all(child).stream().filter(Wish::waits).toList().reversed();
    }

    /** They help from today, and are invited by email where an address is known. */
    @Needs(Permission.INVITE)
    @Transactional
    public void agree(ChildId child, long wish, Newcomer helper) {
        answered(child, wish, Wish.Status.AGREED, "", null);
        helpers.invite(child, helper);
    }

    /** An organisation of advocates looks for somebody: its lead sees the child's first name and age. */
    @Needs(Permission.INVITE)
    @Transactional
    public void passOn(ChildId child, long wish, long organisation) {
        answered(child, wish, Wish.Status.PASSED_ON, "", organisation);
        organisations.tellLead(organisation);
    }

    /** Not this time, in kind words that the child reads. */
    @Needs(Permission.INVITE)
    @Transactional
    public void decline(ChildId child, long wish, String words) {
        if (words.isBlank() || words.length() > LONGEST_WORDS) {
            throw new PortalException(ErrorCode.REASON_NEEDED, "kind words for the child");
        }
        answered(child, wish, Wish.Status.DECLINED, words.strip(), null);
    }

    private void answered(ChildId child, long wish, Wish.Status status, String words, @Nullable Long organisation) {
        of(child, wish);
        Long by = Caller.someone().person().value();
        if (wishes.answer(wish, status, time.instant(), by, sealed(child, words), organisation) == 0) {
            throw new PortalException(ErrorCode.CHANGED_MEANWHILE, "answered already");
        }
        audit.record(AuditAction.HELPER_CHANGED, child, "wish " + wish);
    }

    private String sealed(ChildId child, String words) {
        return seal.seal("helper_wish", "words", words, child.value());
    }

    private void of(ChildId child, long wish) {
        if (wishes.findById(wish).filter(row -> row.childId() == child.value()).isEmpty()) {
            throw new PortalException(ErrorCode.NOT_FOUND, "wish " + wish);
        }
    }

    private List<Wish> all(ChildId child) {
        return wishes.findByChildIdOrderByIdDesc(child.value()).stream()
                .map(WishRow::wish)
                .filter(wish -> wish.status() != Wish.Status.TAKEN_BACK)
                .toList();
    }

    private void tellIro(ChildId child) {
        Child card = people.child(child);
        if (card.iro() != null) {
            people.find(Objects.requireNonNull(card.iro()))
                    .filter(iro -> iro.email() != null)
                    .ifPresent(iro -> outbox.put(Letter.email(
                            iro.id(),
                            String.valueOf(iro.email()),
                            "Heard: a child asks for somebody",
                            "A child asks for somebody to help them. It is here: " + address + "/staff/child/" + child
                                    + "/ways-in")));
        }
    }
}
