package org.heard.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.invitation.SignInResult.In;
import org.heard.invitation.SignInResult.NothingHere;
import org.heard.outbox.Outbox;
import org.heard.schedule.DueWork;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class EmailCodesDataTest {
    private static final String HOME = "203.0.113.7";
    private static final String EMAIL = "denise@home.example";

    @Inject
    EmailCodes codes;

    @Inject
    SignIn signIn;

    @Inject
    People people;

    @Inject
    ACouncil council;

    @Inject
    Outbox outbox;

    @Inject
    DueWork due;

    @Inject
    TestTime time;

    private PersonId denise = new PersonId(0);

    @BeforeEach
    void a_carer() {
        denise = add(Role.CARER, "Denise", EMAIL);
        council.child("Amara Osei").carer(denise);
    }

    @Test
    void a_code_lets_in_once_with_or_without_the_gap() {
        String code = asked();
        assertThat(signIn.emailCode("DENISE@home.example ", code.replace(" ", ""), HOME))
                .isEqualTo(new In(denise, Role.CARER));
        assertThat(signIn.emailCode(EMAIL, code, HOME)).isEqualTo(new NothingHere());
    }

    @Test
    void after_ten_minutes_or_five_wrong_ones_it_lets_nobody_in() {
        String old = asked();
        time.passes(EmailCodes.GOOD);
        assertThat(signIn.emailCode(EMAIL, old, HOME)).isEqualTo(new NothingHere());

        String guessedAt = asked();
        for (int i = 0; i < OwnCodes.TRIES; i++) {
            assertThat(signIn.emailCode(EMAIL, "0000 000" + i, HOME)).isEqualTo(new NothingHere());
        }
        assertThat(signIn.emailCode(EMAIL, guessedAt, HOME)).isEqualTo(new NothingHere());
    }

    @Test
    void a_newer_code_ends_the_one_before_and_two_taps_are_one_email() {
        String first = asked();
        codes.ask(EMAIL);
        due.run();
        assertThat(outbox.textsTo(denise)).hasSize(1);
        time.passes(Duration.ofMinutes(2));
        String second = asked();
        assertThat(signIn.emailCode(EMAIL, first, HOME)).isEqualTo(new NothingHere());
        assertThat(signIn.emailCode(EMAIL, second, HOME)).isInstanceOf(In.class);
    }

    @Test
    void staff_and_strangers_get_none_and_are_told_the_same() {
        PersonId ivan = add(Role.IRO, "Ivan", "ivan@council.example");
        codes.ask("ivan@council.example");
        codes.ask("nobody@home.example");
        due.run();
        assertThat(outbox.textsTo(ivan)).isEmpty();
        assertThat(signIn.emailCode("ivan@council.example", "12345678", HOME)).isEqualTo(new NothingHere());
        assertThat(signIn.emailCode("nobody@home.example", "12345678", HOME)).isEqualTo(new NothingHere());
    }

    @Test
    void whoever_helps_nobody_any_more_gets_none() {
        PersonId dan = add(Role.CARER, "Dan", "dan@home.example");
        council.child("Theo Osei").formerCarer(dan, "2026-03-01");
        codes.ask("dan@home.example");
        due.run();
        assertThat(outbox.textsTo(dan)).isEmpty();
    }

    @Test
    void nobody_fills_anothers_letter_box() {
        for (int minute = 0; minute < 60; minute++) {
            codes.ask(EMAIL);
            due.run();
            time.passes(Duration.ofMinutes(1));
        }
        assertThat(outbox.textsTo(denise)).hasSizeBetween(5, 12);
        time.passes(Duration.ofMinutes(10));
        assertThat(signIn.emailCode(EMAIL, asked(), HOME)).isInstanceOf(In.class);
        assertThat(signIn.emailCode(EMAIL, asked(), HOME))
                .as("who came in waits no longer")
                .isInstanceOf(In.class);
    }

    @Test
    void one_place_asks_for_so_many_and_no_more_whoever_they_are_for() {
        for (int i = 0; i < WrongTries.ALLOWED; i++) {
            assertThat(signIn.askForEmailCode("somebody" + i + "@home.example", HOME))
                    .isEmpty();
        }
        assertThat(signIn.askForEmailCode(EMAIL, HOME)).isPresent();
        assertThat(signIn.askForEmailCode(EMAIL, "203.0.113.8")).isEmpty();
        assertThat(signIn.email(EMAIL, "wrong", HOME))
                .as("other ways in stay open")
                .isEqualTo(new NothingHere());
    }

    private String asked() {
        codes.ask(EMAIL);
        due.run();
        return outbox.textsTo(denise).getLast().body().replaceAll(".*?(\\d{4} \\d{4}).*", "$1");
    }

    private PersonId add(Role role, String name, String email) {
        return new Caller.Portal()
                .call(() -> people.add(role, name, "Hall", email))
                .id();
    }
}
