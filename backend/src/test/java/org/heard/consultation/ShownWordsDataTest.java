package org.heard.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.form.Audience;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class ShownWordsDataTest {
    @Inject
    private ACouncil council;

    @Inject
    private Consultations consultations;

    @Inject
    private ShownWords shown;

    private PersonId denise = new PersonId(0);
    private PersonId stranger = new PersonId(0);
    private ChildId amara = new ChildId(0);

    @BeforeEach
    void a_girl_who_sent_something_for_everyone_and_something_for_her_iro() {
        PersonId priya = council.iro("Priya Nair");
        denise = council.carer("Denise Hall");
        stranger = council.carer("Somebody Else");
        var child = council.child("Amara Jones").born("2010-11-02").iro(priya).carer(denise);
        amara = child.id();
        child.review().planned("2026-03-17");
        asAmara().call(() -> {
            consultations.save(
                    amara,
                    List.of(
                            new AnswerCall("k1", "proud", "{\"words\":\"The swim trials\"}", Audience.EVERYONE, 0, "p"),
                            new AnswerCall(
                                    "k2", "life", "{\"words\":\"Not great\"}", Audience.IRO_AND_WORKER, 0, "p")));
            return consultations.send(amara);
        });
    }

    @Test
    void nobody_who_helps_reads_anything_unless_the_child_shows_it() {
        assertThat(asDenise().call(() -> shown.showsMe(amara))).isFalse();
        assertThat(asDenise().call(() -> shown.shownToMe(amara))).isEmpty();
    }

    @Test
    void whom_the_child_shows_it_to_reads_what_is_for_everyone_and_the_child_sees_that_they_did() {
        asAmara().run(() -> shown.show(amara, denise));
        Optional<Sent> sent = asDenise().call(() -> shown.shownToMe(amara));
        assertThat(sent.orElseThrow().given()).extracting(Given::question).containsExactly("proud");
        assertThat(asAmara()
                        .call(() -> consultations.saying(amara))
                        .orElseThrow()
                        .reads())
                .extracting(read -> read.reader().id())
                .containsExactly(denise);
    }

    @Test
    void the_child_stops_it_at_any_time() {
        asAmara().run(() -> shown.show(amara, denise));
        asAmara().run(() -> shown.hide(amara, denise));
        assertThat(asDenise().call(() -> shown.shownToMe(amara))).isEmpty();
        assertThat(asAmara().call(() -> shown.shownTo(amara))).isEmpty();
    }

    @Test
    void taking_it_back_takes_it_back_from_them_too() {
        asAmara().run(() -> shown.show(amara, denise));
        asAmara().call(() -> consultations.takeBack(amara));
        assertThat(asDenise().call(() -> shown.showsMe(amara))).isFalse();
        assertThat(asDenise().call(() -> shown.shownToMe(amara))).isEmpty();
    }

    @Test
    void it_is_shown_only_by_the_child_and_only_to_those_who_help_them() {
        assertThatThrownBy(() -> asAmara().run(() -> shown.show(amara, stranger)))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
        assertThatThrownBy(() -> asDenise().run(() -> shown.show(amara, denise)))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_ALLOWED));
    }

    private Caller asAmara() {
        return new Caller.Someone(amara.person(), Role.CHILD);
    }

    private Caller asDenise() {
        return new Caller.Someone(denise, Role.CARER);
    }
}
