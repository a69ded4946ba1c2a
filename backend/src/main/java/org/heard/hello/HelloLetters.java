package org.heard.hello;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.ChildId;
import org.heard.base.Needs;
import org.heard.base.OffersSettings;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.consultation.Offers;
import org.heard.identity.Hellos;
import org.heard.identity.People;
import org.heard.invitation.IssuedCard;
import org.heard.invitation.LetterCards;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the hello letters that the portal makes by itself until somebody has printed them. In each is a card; it ends no card
 * that the child has: until the letter is in their hands they must get in as before.
 */
@Singleton
public class HelloLetters implements OffersSettings {
    static final Setting<Integer> DAYS = Setting.number(
            "hello.letter.days",
            "How many days a hello letter can be printed again after it was first opened; then it is deleted.",
            14);

    private final HelloLetterRepository letters;
    private final HelloLetterHeadRepository heads;
    private final LetterCards cards;
    private final Offers offers;
    private final Hellos hellos;
    private final People people;
    private final AuditLog audit;
    private final Settings settings;
    private final InstantSource time;

    HelloLetters(
            HelloLetterRepository letters,
            HelloLetterHeadRepository heads,
            LetterCards cards,
            Offers offers,
            Hellos hellos,
            People people,
            AuditLog audit,
            Settings settings,
            InstantSource time) {
        this.letters = letters;
        this.heads = heads;
        this.cards = cards;
        this.offers = offers;
        this.hellos = hellos;
        this.people = people;
        this.audit = audit;
        this.settings = settings;
        this.time = time;
    }

    /**
     * A letter that lies ready.
     *
     * @param language its tag: the child's own, where they chose one
     * @param openedAt when somebody first opened it to print it
     */
    public record Ready(
            String language, Instant madeAt, @Nullable Instant openedAt) {}

    @Override
    public String about() {
        return "Hello letters";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(HelloTexts.ON, HelloTexts.TEXT, DAYS);
    }

    /** Children who have a new IRO and no letter yet, who waited longest first. */
    List<ChildId> missing(int most) {
        return letters.findMissing(time.instant(), most).stream()
                .map(ChildId::new)
                .toList();
    }

    /**
     * Makes the card and keeps the letter it is put in, in place of an earlier one.
     *
     * @param language the tag of the language it is written in
     * @param with makes a PDF of each kind with this card
     */
    @Needs(Permission.INVITE)
    @Transactional
    public void keep(ChildId child, String language, Function<IssuedCard, Map<HelloKind, byte[]>> with) {
        PersonId iro = people.child(child).iro();
        if (iro == null) {
            return;
        }
        heads.findByChildId(child.value())
                .filter(old -> old.openedAt() == null)
                .ifPresent(nobodyHasIt -> cards.withdraw(child, nobodyHasIt.invitationId()));
        letters.deleteByChildId(child.value());
        IssuedCard card = cards.make(child);
        Map<HelloKind, byte[]> made = with.apply(card);
        letters.save(new HelloLetterRow(
                child.value(),
                iro.value(),
                card.number(),
                language,
                time.instant(),
                null,
                of(made, HelloKind.WORDS),
                of(made, HelloKind.EASY),
                of(made, HelloKind.PICTURES)));
    }

    /** The letter that lies ready; none where it is not made yet, was deleted, or its card opens nothing any more. */
    @Needs(Permission.INVITE)
    public Optional<Ready> of(ChildId child) {
        return good(child).map(row -> new Ready(row.language(), row.madeAt(), row.openedAt()));
    }

    /** Hands the letter out to be printed. From the first time on the hello is said, and the child was offered a way in. */
    @Needs(Permission.INVITE)
    @Transactional
    public Optional<byte[]> open(ChildId child, HelloKind kind) {
        return good(child)
                .flatMap(head -> letters.findByChildId(child.value()).map(row -> {
                    if (letters.open(child.value(), time.instant()) > 0) {
                        hellos.said(child);
                        offers.handed(child);
                    }
                    audit.record(AuditAction.INVITED, child, "hello letter with card " + head.invitationId());
                    return row.of(kind);
                }));
    }

    /** Deletes what was printed a while ago, or would let nobody in. The portal does so by itself. */
    @Transactional
    public int forget() {
        Instant now = time.instant();
        return letters.forget(now.minus(Duration.ofDays(settings.get(DAYS))), now);
    }

    private Optional<HelloLetterHeadRow> good(ChildId child) {
        PersonId iro = people.child(child).iro();
        return heads.findByChildId(child.value())
                .filter(row -> iro != null && iro.value() == row.iroId())
                .filter(row -> cards.isOpen(child, row.invitationId()));
    }

    private static byte[] of(Map<HelloKind, byte[]> made, HelloKind kind) {
        byte[] letter = made.get(kind);
        if (letter == null) {
            throw new IllegalArgumentException("no letter of the kind " + kind);
        }
        return letter;
    }
}
