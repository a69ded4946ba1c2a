package org.heard.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.invitation.SignInResult.ChooseCode;
import org.heard.invitation.SignInResult.FirstStep;
import org.heard.invitation.SignInResult.In;
import org.heard.invitation.SignInResult.Locked;
import org.heard.invitation.SignInResult.NeedsCode;
import org.heard.invitation.SignInResult.NothingHere;
import org.heard.invitation.SignInResult.TooEasy;
import org.heard.invitation.SignInResult.WrongCode;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.Test;

@PortalTest
class SignInDataTest {
    private static final String PICTURES = "dog bus star cake";
    private static final String HOME = "203.0.113.7";

    @Inject
    SignIn signIn;

    @Inject
    Invitations invitations;

    @Inject
    StaffLinks staffLinks;

    @Inject
    InvitationRepository rows;

    @Inject
    OwnCodeRepository codes;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    @Inject
    WrongTries wrongTries;

    @Inject
    People people;

    @Test
    void the_first_time_with_a_card_a_child_chooses_a_code_and_the_next_time_gives_it() {
        AChild amara = amara();
        String card = card(amara);

        var first = (ChooseCode) signIn.card(card, HOME);
        assertThat(signIn.choose(first.knock(), CodeKind.PICTURES, PICTURES))
                .isEqualTo(new In(amara.person(), Role.CHILD));

        var again = (NeedsCode) signIn.card(card.toLowerCase(Locale.ROOT), HOME);
        assertThat(again.kind()).isEqualTo(CodeKind.PICTURES);
        assertThat(signIn.code(again.knock(), "dog bus star cat", HOME)).isEqualTo(new WrongCode(CodeKind.PICTURES, 4));
        assertThat(signIn.code(again.knock(), PICTURES, HOME)).isInstanceOf(In.class);
    }

    @Test
    void nothing_that_opens_a_door_is_in_the_database() {
        AChild amara = amara();
        String card = card(amara);
        var first = (ChooseCode) signIn.card(card, HOME);
        signIn.choose(first.knock(), CodeKind.DIGITS, "7042");

        var row = rows.findByPersonIdOrderByIdDesc(amara.id().value()).getFirst();
        assertThat(row.secretHash()).hasSize(64).doesNotContain(card.replace(" ", ""));
        assertThat(codes.findByPersonId(amara.id().value()).orElseThrow().codeHash())
                .startsWith("pbkdf2$210000$")
                .doesNotContain("7042");
    }

    @Test
    void after_five_wrong_codes_nobody_gets_in_for_a_quarter_of_an_hour_not_even_with_the_right_one() {
        NeedsCode door = amaraAtTheDoor();
        for (int left = 4; left >= 1; left--) {
            assertThat(signIn.code(door.knock(), "cat cat cat dog", HOME))
                    .isEqualTo(new WrongCode(CodeKind.PICTURES, left));
        }
        assertThat(signIn.code(door.knock(), "cat cat cat dog", HOME)).isInstanceOf(Locked.class);
        assertThat(signIn.code(door.knock(), PICTURES, HOME)).isInstanceOf(Locked.class);

        time.passes(OwnCodes.LOCKED_FOR.plusSeconds(1));
        assertThat(signIn.code(door.knock(), PICTURES, HOME)).isInstanceOf(In.class);
    }

    @Test
    void a_right_code_forgives_the_wrong_ones_before() {
        NeedsCode door = amaraAtTheDoor();
        for (int round = 0; round < 3; round++) {
            signIn.code(door.knock(), "cat cat cat dog", HOME);
            signIn.code(door.knock(), "cat cat cat dog", HOME);
            assertThat(signIn.code(door.knock(), PICTURES, HOME)).isInstanceOf(In.class);
        }
    }

    @Test
    void a_link_works_once() {
        String link = new Caller.Portal().call(() -> staffLinks.link("ivan@council.example", Role.IRO, "Ivan Price"));
        String secret = link.substring(link.lastIndexOf('/') + 1);

        var first = (ChooseCode) signIn.link(secret, HOME);
        assertThat(signIn.link(secret, HOME)).as("opening does not use it up").isInstanceOf(ChooseCode.class);
        assertThat(signIn.choose(first.knock(), CodeKind.PASSWORD, "three small blue boats"))
                .as("staff are half way in")
                .isInstanceOf(FirstStep.class);

        assertThat(signIn.link(secret, HOME)).isEqualTo(new NothingHere());
        assertThat(signIn.choose(first.knock(), CodeKind.PASSWORD, "another long password"))
                .isEqualTo(new NothingHere());
        assertThat(signIn.email("Ivan@council.example", "three small blue boats", HOME))
                .isInstanceOf(FirstStep.class);
    }

    @Test
    void unknown_old_and_withdrawn_get_the_same_answer() {
        AChild amara = amara();
        String old = card(amara);
        String newer = card(amara);
        assertThat(signIn.card("K7MP 3WXD", HOME)).isEqualTo(new NothingHere());
        assertThat(signIn.link("nothing", HOME)).isEqualTo(new NothingHere());
        assertThat(signIn.card(old, HOME)).as("replaced by a newer card").isEqualTo(new NothingHere());
        assertThat(signIn.knocked("1.99999999999.forged")).isEqualTo(new NothingHere());

        council.as(iro(amara)).run(() -> invitations.revoke(amara.id(), amara.person()));
        assertThat(signIn.card(newer, HOME)).isEqualTo(new NothingHere());

        String last = card(amara);
        time.passes(Duration.ofDays(367));
        assertThat(signIn.card(last, HOME)).isEqualTo(new NothingHere());
    }

    @Test
    void staff_who_do_not_exist_who_are_locked_and_who_mistyped_get_the_same_answer() {
        new Caller.Portal().call(() -> staffLinks.link("ivan@council.example", Role.IRO, null));

        assertThat(signIn.email("nobody@council.example", "whatever it is", HOME))
                .isEqualTo(signIn.email("ivan@council.example", "no password chosen yet", HOME))
                .isEqualTo(new NothingHere());
    }

    @Test
    void a_code_that_a_stranger_would_try_first_is_not_taken() {
        var door = (ChooseCode) signIn.card(card(amara()), HOME);
        assertThat(signIn.choose(door.knock(), CodeKind.DIGITS, "1234")).isInstanceOf(TooEasy.class);
        assertThat(signIn.choose(door.knock(), CodeKind.DIGITS, "0000")).isInstanceOf(TooEasy.class);
        assertThat(signIn.choose(door.knock(), CodeKind.DIGITS, "70")).isInstanceOf(TooEasy.class);
        assertThat(signIn.choose(door.knock(), CodeKind.PICTURES, "dog dog dog dog"))
                .isInstanceOf(TooEasy.class);
        assertThat(signIn.choose(door.knock(), CodeKind.PASSWORD, "a long enough password"))
                .as("not for a child")
                .isInstanceOf(TooEasy.class);
        assertThat(signIn.choose(door.knock(), CodeKind.DIGITS, "7042")).isInstanceOf(In.class);
    }

    @Test
    void an_address_that_guesses_is_shut_out_while_others_get_in() {
        String card = card(amara());
        String guesser = "198.51.100.9";
        for (int i = 0; i < WrongTries.ALLOWED; i++) {
            signIn.card("WRONG" + i, guesser);
        }
        assertThat(signIn.card(card, guesser)).isInstanceOf(Locked.class);
        assertThat(signIn.card(card, HOME)).isInstanceOf(ChooseCode.class);

        time.passes(WrongTries.WITHIN.plusSeconds(1));
        assertThat(signIn.card(card, guesser)).isInstanceOf(ChooseCode.class);
    }

    @Test
    void one_customer_s_many_new_addresses_count_as_one() {
        for (int i = 0; i < WrongTries.ALLOWED; i++) {
            wrongTries.count("2001:db8:1:2:0:0:0:" + Integer.toHexString(i));
        }
        assertThat(wrongTries.closedUntil("2001:db8:1:2:9:9:9:9")).isPresent();
        assertThat(wrongTries.closedUntil("2001:db8:1:3:0:0:0:1")).isEmpty();
        time.passes(WrongTries.WITHIN);
    }

    @Test
    void a_text_goes_only_to_a_phone_somebody_checked_and_nobody_is_told_otherwise() {
        AChild amara = amara();
        PersonId iro = iro(amara);
        assertThat(send(amara)).isEqualTo(new IssuedLink.NotTexted(IssuedLink.Why.NO_PHONE));
        amara.phone("07700900140");
        assertThat(send(amara)).isEqualTo(new IssuedLink.NotTexted(IssuedLink.Why.PHONE_NOT_CONFIRMED));
        council.as(iro).run(() -> invitations.confirmPhone(amara.id(), "07700 900140"));
        assertThat(send(amara)).isEqualTo(new IssuedLink.NotTexted(IssuedLink.Why.NO_TEXT_SERVICE));
        assertThat(rows.findByPersonIdOrderByIdDesc(amara.id().value())).isEmpty();
    }

    @Test
    void only_those_who_belong_to_a_child_are_given_a_way_in_by_those_who_may() {
        AChild amara = amara();
        PersonId stranger = council.carer("Somebody Else");
        assertThatThrownBy(() -> council.as(iro(amara)).run(() -> invitations.card(amara.id(), stranger)))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
        assertThatThrownBy(() -> council.as(amara.person()).run(() -> invitations.card(amara.id(), amara.person())))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_ALLOWED));
    }

    @Test
    void a_forgotten_code_is_chosen_anew_with_the_next_card() {
        NeedsCode door = amaraAtTheDoor();
        AChild other = amara();
        council.as(iro(other)).run(() -> invitations.forgetCode(other.id(), other.person()));
        assertThat(signIn.knocked(door.knock())).as("somebody else's").isInstanceOf(NeedsCode.class);
        new Caller.Portal().run(() -> invitations.forgetCode(door.person().child(), door.person()));
        assertThat(signIn.knocked(door.knock())).isInstanceOf(ChooseCode.class);
    }

    private AChild amara() {
        return council.child("Amara").iro(council.iro("Ivan Price"));
    }

    private PersonId iro(AChild child) {
        return Objects.requireNonNull(
                new Caller.Portal().call(() -> people.child(child.id())).iro());
    }

    private IssuedLink send(AChild child) {
        return council.as(iro(child)).call(() -> invitations.sendLink(child.id(), child.person()));
    }

    private String card(AChild child) {
        return council.as(iro(child))
                .call(() -> invitations.card(child.id(), child.person()))
                .code();
    }

    private NeedsCode amaraAtTheDoor() {
        String card = card(amara());
        var first = (ChooseCode) signIn.card(card, HOME);
        signIn.choose(first.knock(), CodeKind.PICTURES, PICTURES);
        return (NeedsCode) signIn.card(card, HOME);
    }
}
