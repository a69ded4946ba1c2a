package org.heard.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.invitation.SignInResult.ChooseCode;
import org.heard.invitation.SignInResult.NothingHere;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Nobody learns by the clock whether somebody exists: whatever does not open costs the same work, counted in statements to the
 * database and in rounds of the slow hash.
 */
@PortalTest
class SameWorkDataTest {
    private static final String HOME = "203.0.113.7";
    private static final Logger STATEMENTS = (Logger) LoggerFactory.getLogger("io.micronaut.data.query");

    private final ListAppender<ILoggingEvent> said = new ListAppender<>();

    @Inject
    SignIn signIn;

    @Inject
    Invitations invitations;

    @Inject
    NewLinks newLinks;

    @Inject
    StaffLinks staffLinks;

    @Inject
    CountedHash hash;

    @Inject
    People people;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    /** What one attempt cost. */
    record Work(long statements, int hashes, long rounds) {}

    /** Counts, and hashes as ever. */
    @Singleton
    @Replaces(Pbkdf2.class)
    @Requires(property = "heard.for-tests")
    static class CountedHash extends Pbkdf2 {
        final AtomicInteger hashes = new AtomicInteger();
        final AtomicLong rounds = new AtomicLong();

        @Override
        public byte[] of(String secret, byte[] salt, int times) {
            hashes.incrementAndGet();
            rounds.addAndGet(times);
            return super.of(secret, salt, times);
        }
    }

    @BeforeEach
    void listen() {
        said.start();
        STATEMENTS.setLevel(Level.DEBUG);
        STATEMENTS.addAppender(said);
        STATEMENTS.setAdditive(false);
    }

    @AfterEach
    void listen_no_more() {
        STATEMENTS.detachAppender(said);
        STATEMENTS.setLevel(null);
        STATEMENTS.setAdditive(true);
    }

    @Test
    void a_link_that_was_guessed_used_up_too_old_or_withdrawn() {
        String used = link("ivan@council.example", "Ivan Price");
        var door = (ChooseCode) signIn.link(used, HOME);
        signIn.choose(door.knock(), CodeKind.PASSWORD, "three small blue boats");
        PersonId ada = council.advocate("Ada Obi");
        AChild amara = council.child("Amara").iro(council.iro("Priya Nair")).advocate(ada);
        String ended = card(amara, ada);
        new Caller.Portal().run(() -> people.stopLink(amara.id(), ada));
        String withdrawn = card(amara, amara.person());
        String old = card(amara, amara.person());
        time.passes(Duration.ofDays(400));

        Work guessed = work(
                () -> assertThat(signIn.link("AAAAAAAAAAAAAAAAAAAAAA", HOME)).isEqualTo(new NothingHere()));

        assertThat(guessed.statements()).isPositive();
        assertThat(work(() -> assertThat(signIn.card(ended, HOME)).isEqualTo(new NothingHere())))
                .isEqualTo(guessed);
        assertThat(work(() -> assertThat(signIn.link(used, HOME)).isEqualTo(new NothingHere())))
                .isEqualTo(guessed);
        assertThat(work(() -> assertThat(signIn.card(withdrawn, HOME)).isEqualTo(new NothingHere())))
                .isEqualTo(guessed);
        assertThat(work(() -> assertThat(signIn.card(old, HOME)).isEqualTo(new NothingHere())))
                .isEqualTo(guessed);
        assertThat(work(() -> assertThat(signIn.card("K7MP 3WXD", HOME)).isEqualTo(new NothingHere())))
                .isEqualTo(guessed);
    }

    @Test
    void asking_for_a_new_link_with_one_that_was_used_up_and_one_that_never_was() {
        String used = link("ivan@council.example", "Ivan Price");
        var door = (ChooseCode) signIn.link(used, HOME);
        signIn.choose(door.knock(), CodeKind.PASSWORD, "three small blue boats");

        assertThat(work(() -> newLinks.forUsedUpLink(used)))
                .isEqualTo(work(() -> newLinks.forUsedUpLink("AAAAAAAAAAAAAAAAAAAAAA")));
    }

    @Test
    void an_email_address_of_nobody_of_somebody_without_a_password_and_one_with_a_wrong_one() {
        String link = link("ivan@council.example", "Ivan Price");
        link("new@council.example", "Nell Gray");
        var door = (ChooseCode) signIn.link(link, HOME);
        signIn.choose(door.knock(), CodeKind.PASSWORD, "three small blue boats");

        Work nobody = wrong("nobody@council.example");

        assertThat(nobody.hashes()).isEqualTo(1);
        assertThat(wrong("ivan@council.example")).isEqualTo(nobody);
        assertThat(wrong("new@council.example")).isEqualTo(nobody);
        for (int i = 0; i < OwnCodes.TRIES; i++) {
            signIn.email("ivan@council.example", "wrong again, I fear", HOME);
        }
        assertThat(wrong("ivan@council.example")).as("locked by now").isEqualTo(nobody);
    }

    private Work wrong(String email) {
        return work(
                () -> assertThat(signIn.email(email, "not the password", HOME)).isEqualTo(new NothingHere()));
    }

    private Work work(Runnable attempt) {
        long before = said.list.size();
        int hashes = hash.hashes.get();
        long rounds = hash.rounds.get();
        attempt.run();
        return new Work(said.list.size() - before, hash.hashes.get() - hashes, hash.rounds.get() - rounds);
    }

    private String card(AChild child, PersonId to) {
        PersonId iro = Objects.requireNonNull(
                new Caller.Portal().call(() -> people.child(child.id())).iro());
        return council.as(iro).call(() -> invitations.card(child.id(), to)).code();
    }

    /** The secret part of a link for a member of staff. */
    private String link(String email, String name) {
        String link = new Caller.Portal().call(() -> staffLinks.link(email, Role.IRO, name));
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
