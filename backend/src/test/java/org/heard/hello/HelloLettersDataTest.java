package org.heard.hello;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.identity.Hellos;
import org.heard.invitation.Invitations;
import org.heard.invitation.IssuedCard;
import org.heard.invitation.SignIn;
import org.heard.invitation.SignInResult;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class HelloLettersDataTest {
    @Inject
    HelloLetters letters;

    @Inject
    Hellos hellos;

    @Inject
    Invitations invitations;

    @Inject
    SignIn signIn;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    PersonId priya;
    PersonId joe;
    AChild amara;

    @BeforeEach
    void joe_is_amaras_iro_since_today_and_priya_was_it_before() {
        priya = council.iro("Priya Nair");
        joe = council.iro("Joe Carter");
        amara = council.child("Amara").iro(priya);
        amara.review().planned("2026-04-20");
        hellos.notice();
        amara.iro(joe);
        hellos.notice();
    }

    @Test
    void the_letter_lies_ready_in_three_kinds_and_taking_it_out_is_the_hello() {
        assertThat(council.as(joe).call(() -> letters.of(amara.id()))).isEmpty();
        makeAll();

        assertThat(letters.missing(10)).isEmpty();
        assertThat(council.as(joe)
                        .call(() -> hellos.of(amara.id()).orElseThrow().saidOn()))
                .isNull();
        assertThat(council.count("evidence"))
                .as("nobody was offered anything yet")
                .isZero();

        for (HelloKind kind : HelloKind.values()) {
            assertThat(council.as(joe).call(() -> letters.open(amara.id(), kind)))
                    .hasValue(kind.name().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(council.as(joe)
                        .call(() -> hellos.of(amara.id()).orElseThrow().saidOn()))
                .isEqualTo(time.today());
        assertThat(council.text("SELECT kind FROM evidence")).isEqualTo("FORM_OFFERED");
        assertThat(council.count("evidence")).isEqualTo(1);
    }

    @Test
    void the_card_in_it_lets_the_child_in_and_ends_no_card_they_have() {
        IssuedCard older = council.as(joe).call(() -> invitations.card(amara.id(), amara.person()));
        IssuedCard inTheLetter = makeAll();

        assertThat(signIn.card(older.code(), "1")).isInstanceOf(SignInResult.ChooseCode.class);
        assertThat(signIn.card(inTheLetter.code(), "1")).isInstanceOf(SignInResult.ChooseCode.class);
    }

    @Test
    void when_every_way_in_is_taken_back_the_letter_goes_and_another_is_made() {
        makeAll();
        council.as(joe).run(() -> invitations.revoke(amara.id(), amara.person()));

        assertThat(council.as(joe).call(() -> letters.open(amara.id(), HelloKind.WORDS)))
                .as("a card that opens nothing is not handed out")
                .isEmpty();
        assertThat(letters.missing(10)).containsExactly(amara.id());
        assertThat(letters.forget()).isEqualTo(1);
        makeAll();
        assertThat(council.as(joe).call(() -> letters.of(amara.id()))).isPresent();
    }

    @Test
    void when_the_iro_changes_again_the_card_nobody_holds_opens_nothing() {
        IssuedCard first = makeAll();
        amara.iro(priya);
        time.is(LocalDate.of(2026, 3, 12));
        hellos.notice();
        assertThat(council.as(priya).call(() -> letters.of(amara.id())))
                .as("Joe's letter is not Priya's")
                .isEmpty();

        IssuedCard second = makeAll();
        assertThat(signIn.card(first.code(), "1")).isInstanceOf(SignInResult.NothingHere.class);
        assertThat(signIn.card(second.code(), "1")).isInstanceOf(SignInResult.ChooseCode.class);
    }

    @Test
    void a_fortnight_after_it_was_taken_it_is_deleted_and_its_card_still_works() {
        IssuedCard card = makeAll();
        time.passes(Duration.ofDays(40));
        assertThat(letters.forget()).as("nobody has taken it yet").isZero();

        council.as(joe).run(() -> letters.open(amara.id(), HelloKind.EASY));
        time.passes(Duration.ofDays(13));
        assertThat(letters.forget()).isZero();
        time.passes(Duration.ofDays(2));
        assertThat(letters.forget()).isEqualTo(1);
        assertThat(letters.missing(10)).as("the hello was said").isEmpty();
        assertThat(signIn.card(card.code(), "1")).isInstanceOf(SignInResult.ChooseCode.class);
    }

    @Test
    void nobody_gets_a_letter_who_is_not_there_any_more() {
        council.sql("UPDATE child SET care_end = '2026-03-08' WHERE person_id = " + amara.id());
        assertThat(letters.missing(10)).isEmpty();
    }

    private IssuedCard makeAll() {
        AtomicReference<IssuedCard> used = new AtomicReference<>();
        new Caller.Portal()
                .run(() -> letters.missing(10)
                        .forEach(child -> letters.keep(child, "en", card -> {
                            used.set(card);
                            Map<HelloKind, byte[]> made = new EnumMap<>(HelloKind.class);
                            for (HelloKind kind : HelloKind.values()) {
                                made.put(kind, kind.name().getBytes(StandardCharsets.UTF_8));
                            }
                            return made;
                        })));
        return used.get();
    }
}
