package org.heard.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
class OwnPreferencesDataTest {
    private static final Preferences BIG_AND_DARK = Preferences.read("text:200.theme:dark");

    @Inject
    private ACouncil council;

    @Inject
    private OwnPreferences preferences;

    @Test
    void what_somebody_chose_is_there_on_every_device() {
        AChild amara = council.child("Amara Osei");
        council.as(amara.person()).run(() -> preferences.keep(BIG_AND_DARK));
        council.as(amara.person()).run(() -> preferences.keep(BIG_AND_DARK.with("language", "pl")));

        assertThat(council.as(amara.person()).call(preferences::own).written())
                .isEqualTo("language:pl.text:200.theme:dark");
    }

    @Test
    void somebody_who_works_with_a_child_proposes_and_the_child_decides() {
        PersonId priya = council.iro("Priya Nair");
        AChild amara = council.child("Amara Osei").iro(priya);

        council.as(priya).run(() -> preferences.propose(amara.id(), BIG_AND_DARK));
        assertThat(council.as(amara.person()).call(preferences::own)).isEqualTo(Preferences.NONE);
        assertThat(council.as(amara.person()).call(() -> preferences.proposed(amara.id())))
                .hasValueSatisfying(proposal -> assertThat(proposal.by()).isEqualTo(priya));

        council.as(amara.person()).run(() -> preferences.answer(true));
        assertThat(council.as(amara.person()).call(preferences::own)).isEqualTo(BIG_AND_DARK);
        assertThat(council.as(priya).call(() -> preferences.proposed(amara.id())))
                .isEmpty();
    }

    @Test
    void a_no_changes_nothing_and_only_the_child_answers() {
        PersonId priya = council.iro("Priya Nair");
        AChild amara = council.child("Amara Osei").iro(priya);
        council.as(priya).run(() -> preferences.propose(amara.id(), BIG_AND_DARK));

        assertThatThrownBy(() -> council.as(priya).run(() -> preferences.answer(true)))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_ALLOWED));
        council.as(amara.person()).run(() -> preferences.answer(false));
        assertThat(council.as(amara.person()).call(preferences::own)).isEqualTo(Preferences.NONE);
    }

    @Test
    void what_is_no_preference_is_left_out() {
        assertThat(Preferences.read("theme:dark.name:Amara Osei.<script>.text:200")
                        .written())
                .isEqualTo("text:200.theme:dark");
    }
}
