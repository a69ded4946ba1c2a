package org.heard.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.heard.base.PersonId;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class HellosDataTest {
    @Inject
    Hellos hellos;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    PersonId priya;
    AChild amara;

    @BeforeEach
    void a_child_whose_iro_is_known_since_the_portal_began() {
        priya = council.iro("Priya Nair");
        amara = council.child("Amara").iro(priya);
        hellos.notice();
    }

    @Test
    void who_was_there_when_the_portal_began_needs_no_hello() {
        assertThat(of(amara, priya).saidOn()).isEqualTo(time.today());
    }

    @Test
    void a_child_who_comes_later_is_said_hello_to_until_the_letter_is_made() {
        AChild kofi = council.child("Kofi").iro(priya);
        hellos.notice();
        hellos.notice();
        assertThat(of(kofi, priya).saidOn()).isNull();

        council.as(priya).run(() -> hellos.said(kofi.id()));
        assertThat(of(kofi, priya).saidOn()).isEqualTo(time.today());
    }

    @Test
    void when_the_iro_changes_the_new_one_says_hello_and_the_old_ones_name_is_known_for_the_goodbye() {
        PersonId joe = council.iro("Joe Carter");
        time.is(LocalDate.of(2026, 3, 16));
        amara.iro(joe);
        hellos.notice();

        assertThat(of(amara, joe)).isEqualTo(new Hello(joe, priya, LocalDate.of(2026, 3, 16), null, true));
    }

    private Hello of(AChild child, PersonId iro) {
        return council.as(iro).call(() -> hellos.of(child.id()).orElseThrow());
    }
}
