package org.heard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
class PeopleDataTest {
    @Inject
    private ACouncil council;

    @Inject
    private People people;

    @Inject
    private SignedIn signedIn;

    @Test
    void an_iro_sees_their_own_children_and_learns_nothing_of_others() {
        PersonId priya = council.iro("Priya Nair");
        ChildId amara = council.child("Amara Jones").iro(priya).id();
        ChildId leo = council.child("Leo Marsh").iro(council.iro("Joe Carter")).id();

        assertThat(council.as(priya).call(() -> people.myChildren()))
                .extracting(Child::id)
                .containsExactly(amara);
        assertThat(council.as(priya).call(() -> people.child(amara)).person().firstName())
                .isEqualTo("Amara");
        for (ChildId unseen : new ChildId[] {leo, new ChildId(987_654)}) {
            assertThatThrownBy(() -> council.as(priya).call(() -> people.child(unseen)))
                    .isInstanceOfSatisfying(
                            PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
        }
    }

    @Test
    void an_advocate_reaches_a_child_only_while_the_link_lasts() {
        ChildId amara = council.child("Amara Jones").id();
        PersonId marcus = council.advocate("Marcus Bell");
        assertThatThrownBy(() -> council.as(marcus).call(() -> people.child(amara)))
                .isInstanceOf(PortalException.class);

        new Caller.Portal().run(() -> people.link(amara, marcus, Role.ADVOCATE));

        assertThat(council.as(marcus).call(() -> people.child(amara)).id()).isEqualTo(amara);
        assertThat(council.as(amara.person()).call(() -> people.supportersOf(amara)))
                .extracting(supporter -> supporter.person().fullName())
                .containsExactly("Marcus Bell");
    }

    @Test
    void a_child_reaches_themselves_and_nobody_else() {
        ChildId amara = council.child("Amara Jones").id();
        ChildId leo = council.child("Leo Marsh").id();

        assertThat(council.as(amara.person()).call(() -> people.child(amara)).id())
                .isEqualTo(amara);
        assertThatThrownBy(() -> council.as(amara.person()).call(() -> people.child(leo)))
                .isInstanceOf(PortalException.class);
    }

    @Test
    void a_sign_in_ends_everywhere_when_it_is_ended() {
        PersonId priya = council.iro("Priya Nair");
        String token = signedIn.token(priya, Role.IRO);
        assertThat(signedIn.read(token)).map(SignedIn.Pass::caller).contains(new Caller.Someone(priya, Role.IRO));

        signedIn.signOutEverywhere(priya);

        assertThat(signedIn.read(token)).isEmpty();
        assertThat(signedIn.read(token.substring(0, token.length() - 2) + "xx")).isEmpty();
        assertThat(signedIn.read("eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIiwicm9sZXMiOlsiSVJPIl0sInZlciI6MH0."))
                .isEmpty();
    }

    @Test
    void email_addresses_are_the_same_whatever_their_case() {
        new Caller.Portal().run(() -> people.add(Role.MANAGER, "Helen", "Reed", " Helen.Reed@Council.example "));

        assertThat(people.findByEmail("HELEN.REED@council.EXAMPLE"))
                .map(Person::fullName)
                .contains("Helen Reed");
    }
}
