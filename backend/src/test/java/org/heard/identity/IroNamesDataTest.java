package org.heard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class IroNamesDataTest {
    @Inject
    IroNames names;

    @Inject
    People people;

    @Inject
    ACouncil council;

    PersonId priya;
    AChild amara;
    AChild kofi;

    @BeforeEach
    void two_children_of_one_iro() {
        priya = council.iro("Priya Nair");
        amara = council.child("Amara").iro(priya);
        kofi = council.child("Kofi").iro(priya);
    }

    @Test
    void each_child_has_their_own_name_for_the_same_person() {
        council.as(amara.person()).run(() -> names.call(amara.id(), priya, " Auntie P "));

        assertThat(calledBy(amara)).isEqualTo("Auntie P");
        assertThat(calledBy(kofi)).isEqualTo("Priya");

        council.as(amara.person()).run(() -> names.call(amara.id(), priya, ""));
        assertThat(calledBy(amara)).isEqualTo("Priya");
    }

    @Test
    void nobody_else_says_what_a_child_calls_somebody() {
        assertThatThrownBy(() -> council.as(kofi.person()).run(() -> names.call(amara.id(), priya, "Boss")))
                .isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> council.as(amara.person()).run(() -> names.call(amara.id(), priya, "x".repeat(41))))
                .isInstanceOf(PortalException.class);
    }

    private String calledBy(AChild child) {
        return council.as(child.person())
                .call(() -> names.asCalledBy(child.id(), people.person(priya)))
                .shortName();
    }
}
