package org.heard.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.identity.SignedIn;
import org.heard.invitation.SignInResult.ChooseCode;
import org.heard.invitation.SignInResult.FirstStep;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class SecondStepsDataTest {
    private static final String EMAIL = "ivan@council.example";
    private static final String PASSWORD = "three small blue boats";
    private static final String DESK = "203.0.113.7";

    @Inject
    SignIn signIn;

    @Inject
    SecondSteps secondSteps;

    @Inject
    SecondStepRepository rows;

    @Inject
    Secrets secrets;

    @Inject
    Passwords passwords;

    @Inject
    StaffLinks staffLinks;

    @Inject
    SignedIn signedIn;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    private PersonId ivan = new PersonId(0);

    @BeforeEach
    void an_iro_with_a_password() {
        String link = new Caller.Portal().call(() -> staffLinks.link(EMAIL, Role.IRO, "Ivan Price"));
        ChooseCode door = (ChooseCode) signIn.link(link.substring(link.lastIndexOf('/') + 1), DESK);
        ivan = door.person();
        assertThat(signIn.choose(door.knock(), CodeKind.PASSWORD, PASSWORD)).isInstanceOf(FirstStep.class);
    }

    @Test
    void the_first_time_an_app_is_set_up_and_ten_codes_are_shown_once() {
        String half = half();
        var setUp = (SecondStep.SetUp) secondSteps.standing(half);
        assertThat(setUp.address())
                .startsWith("otpauth://totp/Heard%3Aivan%40council.example?secret=")
                .contains("secret=" + setUp.secret().replace(" ", ""), "issuer=Heard");
        assertThat(secondSteps.standing(half)).as("the same, opened again").isEqualTo(setUp);

        var done = (SecondStep.SetUpDone) secondSteps.give(half, appCode(), DESK);

        assertThat(done.person()).isEqualTo(ivan);
        assertThat(done.codes()).hasSize(SecondSteps.CODES).doesNotHaveDuplicates();
        assertThat(secondSteps.standing(half())).isEqualTo(new SecondStep.GiveCode());
    }

    @Test
    void a_password_alone_is_not_enough_and_a_half_made_up_opens_nothing() {
        setUp();
        assertThat(signIn.email(EMAIL, PASSWORD, DESK)).isInstanceOf(FirstStep.class);
        assertThat(secondSteps.give("1.99999999999.forged", "123456", DESK)).isEqualTo(new SecondStep.NobodyHere());
        String half = half();
        time.passes(SecondSteps.HALF.plusSeconds(1));
        assertThat(secondSteps.give(half, appCode(), DESK)).isEqualTo(new SecondStep.NobodyHere());
    }

    @Test
    void the_same_code_never_works_twice() {
        setUp();
        time.passes(Duration.ofMinutes(1));
        String heard = appCode();
        assertThat(secondSteps.give(half(), heard, DESK)).isInstanceOf(SecondStep.In.class);
        assertThat(secondSteps.give(half(), heard, DESK))
                .as("whoever looked over a shoulder")
                .isInstanceOf(SecondStep.Wrong.class);
        time.passes(Duration.ofSeconds(30));
        assertThat(secondSteps.give(half(), appCode(), DESK)).isInstanceOf(SecondStep.In.class);
    }

    @Test
    void a_kept_code_lets_in_once() {
        List<String> codes = setUp();
        String code = codes.get(3).toUpperCase(java.util.Locale.ROOT).replace('-', ' ');
        assertThat(secondSteps.give(half(), code, DESK)).isEqualTo(new SecondStep.In(ivan, Role.IRO, 9));
        assertThat(secondSteps.give(half(), code, DESK)).isInstanceOf(SecondStep.Wrong.class);
    }

    @Test
    void neither_the_secret_nor_a_kept_code_can_be_read_in_the_database() {
        String typed = AppCode.typed(secret());
        assertThat(rows.findByPersonId(ivan.value()).orElseThrow().secret()).doesNotContain(typed);
    }

    @Test
    void five_wrong_codes_shut_it_for_a_quarter_of_an_hour_for_the_right_one_too() {
        setUp();
        time.passes(Duration.ofMinutes(1));
        for (int left = 4; left >= 1; left--) {
            assertThat(secondSteps.give(half(), "000000", DESK)).isEqualTo(new SecondStep.Wrong(left));
        }
        assertThat(secondSteps.give(half(), "000000", DESK)).isInstanceOf(SecondStep.Locked.class);
        assertThat(secondSteps.give(half(), appCode(), DESK)).isInstanceOf(SecondStep.Locked.class);
        time.passes(OwnCodes.LOCKED_FOR.plusSeconds(1));
        assertThat(secondSteps.give(half(), appCode(), DESK)).isInstanceOf(SecondStep.In.class);
    }

    @Test
    void an_administrator_lets_somebody_begin_anew_which_signs_them_out_and_nobody_else_may() {
        setUp();
        String open = signedIn.token(ivan, Role.IRO);
        assertThatThrownBy(() -> council.as(council.manager("Mo Reed")).run(() -> secondSteps.forget(ivan)))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_ALLOWED));

        council.as(council.administrator("Asha Patel")).run(() -> secondSteps.forget(ivan));

        assertThat(signedIn.read(open)).isEmpty();
        assertThat(secondSteps.standing(half())).isInstanceOf(SecondStep.SetUp.class);
    }

    @Test
    void new_kept_codes_are_for_whoever_has_the_app_and_end_the_old_ones() {
        List<String> old = setUp();
        time.passes(Duration.ofMinutes(1));
        assertThat(council.as(ivan).call(() -> secondSteps.confirms("000000"))).isFalse();
        assertThat(council.as(ivan).call(() -> secondSteps.confirms(appCode()))).isTrue();
        List<String> fresh = council.as(ivan).call(secondSteps::newCodes);
        assertThat(secondSteps.give(half(), old.getFirst(), DESK)).isInstanceOf(SecondStep.Wrong.class);
        assertThat(secondSteps.give(half(), fresh.getFirst(), DESK)).isInstanceOf(SecondStep.In.class);
    }

    @Test
    void a_password_is_changed_by_whoever_knows_it_and_signs_out_everywhere_else() {
        String elsewhere = signedIn.token(ivan, Role.IRO);
        assertThat(change("not my password", "four brown garden chairs")).isEqualTo(Passwords.Change.NOT_YOURS);
        assertThat(change(PASSWORD, "Password2024!")).isEqualTo(Passwords.Change.TOO_EASY);
        assertThat(signedIn.read(elsewhere)).isPresent();

        assertThat(change(PASSWORD, "four brown garden chairs")).isEqualTo(Passwords.Change.DONE);

        assertThat(signedIn.read(elsewhere)).isEmpty();
        assertThat(signIn.email(EMAIL, PASSWORD, DESK)).isEqualTo(new SignInResult.NothingHere());
        assertThat(signIn.email(EMAIL, "four brown garden chairs", DESK)).isInstanceOf(FirstStep.class);
    }

    private Passwords.Change change(String old, String fresh) {
        return council.as(ivan).call(() -> passwords.change(old, fresh));
    }

    private List<String> setUp() {
        String half = half();
        secondSteps.standing(half);
        return ((SecondStep.SetUpDone) secondSteps.give(half, appCode(), DESK)).codes();
    }

    private String half() {
        return ((FirstStep) signIn.email(EMAIL, PASSWORD, DESK)).half();
    }

    private String appCode() {
        return AppCode.at(secret(), AppCode.stepAt(time.instant()), AppCode.DIGITS);
    }

    private byte[] secret() {
        secondSteps.standing(half());
        return secrets.unseal(rows.findByPersonId(ivan.value()).orElseThrow().secret());
    }
}
