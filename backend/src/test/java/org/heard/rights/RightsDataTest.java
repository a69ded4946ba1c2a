package org.heard.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.consultation.UnsentWords;
import org.heard.copy.Copies;
import org.heard.copy.Everything;
import org.heard.form.Audience;
import org.heard.invitation.CodeKind;
import org.heard.invitation.Invitations;
import org.heard.invitation.IssuedCard;
import org.heard.invitation.SignIn;
import org.heard.invitation.SignInResult;
import org.heard.media.Media;
import org.heard.media.MediaId;
import org.heard.message.Messages;
import org.heard.message.Way;
import org.heard.message.Written;
import org.heard.outbox.Channel;
import org.heard.preference.OwnPreferences;
import org.heard.preference.Preferences;
import org.heard.reminder.TextChoice;
import org.heard.reminder.TextChoices;
import org.heard.support.HelperWishes;
import org.heard.support.Wish;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class RightsDataTest {
    private static final MediaId RECORDING = new MediaId("0123456789abcdef0123456789abcdef");

    @Inject
    private ACouncil council;

    @Inject
    private Rights rights;

    @Inject
    private OwnPreferences own;

    @Inject
    private TextChoices texted;

    @Inject
    private HelperWishes wishes;

    @Inject
    private Invitations invitations;

    @Inject
    private SignIn signIn;

    @Inject
    private Copies copies;

    @Inject
    private UnsentWords unsent;

    @Inject
    private Consultations consultations;

    @Inject
    private Messages messages;

    @Inject
    private Media media;

    @Inject
    private ObjectMapper json;

    @Inject
    private TestTime time;

    private PersonId priya = new PersonId(0);
    private PersonId mona = new PersonId(0);
    private AChild amara;

    @BeforeEach
    void a_girl_who_sent_one_answer_and_not_the_next() {
        priya = council.iro("Priya Nair");
        mona = council.manager("Mona Field");
        amara = council.child("Amara Jones").born("2010-11-02").iro(priya);
        amara.review().planned("2026-03-17");
        child().run(() -> {
            save("a", "proud", "{\"words\":\"Swimming\"}");
            consultations.send(amara.id());
            media.append(amara.id(), RECORDING, 0, HexFormat.of().parseHex("1a45dfa3"));
            media.finish(amara.id(), RECORDING, 1);
            save(
                    "b",
                    "school",
                    "{\"words\":\"Secret\",\"attached\":[{\"id\":\"" + RECORDING
                            + "\",\"kind\":\"recording\",\"seconds\":4}]}");
        });
    }

    @Test
    void what_was_not_sent_is_deleted_with_its_recording_and_what_was_sent_stays() {
        assertThat(child().call(() -> unsent.count(amara.id()))).isEqualTo(1);
        assertThat(child().call(() -> unsent.delete(amara.id()))).isEqualTo(1);

        assertThat(child().call(() -> consultations.saying(amara.id()))
                        .orElseThrow()
                        .answers())
                .containsOnlyKeys("proud");
        assertThat(child().call(() -> media.read(amara.id(), RECORDING))).isEmpty();
        assertThat(child().call(() -> unsent.delete(amara.id()))).isZero();
    }

    @Test
    void after_taking_it_back_everything_can_be_deleted() {
        child().run(() -> consultations.takeBack(amara.id()));
        assertThat(child().call(() -> unsent.delete(amara.id()))).isEqualTo(2);
        assertThat(child().call(() -> consultations.saying(amara.id()))
                        .orElseThrow()
                        .answers())
                .isEmpty();
    }

    @Test
    void everything_about_me_has_what_was_sent_and_not_and_written_with_the_files() throws IOException {
        as(priya, Role.IRO)
                .run(() -> messages.send(amara.id(), new Written("k", "See you on Tuesday", null, null, Way.PORTAL)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        child().run(() -> copies.zip(amara.id(), all -> "<h1>" + all.parts().size() + "</h1>", out));

        Map<String, byte[]> files = unzipped(out.toByteArray());
        assertThat(files).containsOnlyKeys("index.html", "everything.json", "files/" + RECORDING + "-recording.webm");
        Everything all = json.readValue(files.get("everything.json"), Everything.class);
        assertThat(all.parts()).extracting(Everything.Part::kind).contains("me", "reviews", "answers", "messages");
        assertThat(new String(files.get("everything.json"), StandardCharsets.UTF_8))
                .contains("Swimming", "Secret", "See you on Tuesday", "Amara Jones", RECORDING.toString());
        assertThat(files.get("files/" + RECORDING + "-recording.webm")).hasSize(4);
    }

    @Test
    void everything_about_me_has_my_settings_how_i_am_texted_my_ways_in_and_whom_i_wanted_and_no_secret() {
        child().run(() -> {
            own.keep(Preferences.NONE.with("theme", "cream").with("text", "150"));
            texted.choose(amara.id(), new TextChoice(false, Channel.WHATSAPP, 16, false));
            wishes.ask(amara.id(), Wish.Kind.SOMEBODY, "Miss Obi, my form tutor", "at school");
        });
        IssuedCard card = as(priya, Role.IRO).call(() -> invitations.card(amara.id(), amara.person()));
        SignInResult.ChooseCode chooses = (SignInResult.ChooseCode) signIn.card(card.code(), "203.0.113.5");
        assertThat(signIn.choose(chooses.knock(), CodeKind.DIGITS, "739146")).isInstanceOf(SignInResult.In.class);

        Everything all = child().call(() -> copies.everything(amara.id()));

        assertThat(says(all, "settings")).contains("theme=cream", "text=150");
        assertThat(says(all, "texts")).contains("texted=WHATSAPP", "hour=16:00", "named=false");
        assertThat(says(all, "helpers")).contains("Miss Obi, my form tutor", "at school", "OPEN");
        assertThat(says(all, "ways-in")).contains("way-in=CARD", "code=DIGITS").doesNotContain("739146", card.code());
        assertThat(says(all, "sign-ins")).contains("came-in=signed in");
    }

    private static String says(Everything all, String kind) {
        return all.parts().stream()
                .filter(part -> part.kind().equals(kind))
                .flatMap(part -> part.items().stream())
                .map(item -> item.says().toString())
                .collect(Collectors.joining());
    }

    @Test
    void only_the_child_takes_it_and_only_their_own() {
        AChild leo = council.child("Leo Marsh");
        refused(ErrorCode.NOT_FOUND, () -> child().run(() -> copies.everything(leo.id())));
        refused(ErrorCode.NOT_ALLOWED, () -> as(priya, Role.IRO).run(() -> copies.everything(amara.id())));
    }

    @Test
    void what_is_wrong_stands_beside_and_is_answered_to_the_child() {
        child().run(() -> rights.ask(amara.id(), RightKind.CORRECT, " My name is spelt Amarah. "));
        child().run(() -> rights.ask(amara.id(), RightKind.CORRECT, "My name is spelt Amarah."));

        assertThat(as(priya, Role.IRO).call(() -> rights.corrections(amara.id())))
                .extracting(RightAsked::words)
                .containsExactly("My name is spelt Amarah.");
        RightAsked one = as(priya, Role.IRO).call(rights::waiting).getFirst();
        assertThat(one.owedBy()).isEqualTo(time.today().plusDays(28));
        refused(
                ErrorCode.REASON_NEEDED,
                () -> as(priya, Role.IRO).run(() -> rights.answer(amara.id(), one.id(), "  ")));
        as(priya, Role.IRO).run(() -> rights.answer(amara.id(), one.id(), "I have put it right."));
        assertThat(child().call(() -> rights.of(amara.id())).getFirst().answer())
                .isEqualTo("I have put it right.");
        refused(
                ErrorCode.CHANGED_MEANWHILE,
                () -> as(mona, Role.MANAGER).run(() -> rights.answer(amara.id(), one.id(), "Again")));
    }

    @Test
    void a_complaint_goes_past_the_iro() {
        child().run(() -> rights.ask(amara.id(), RightKind.COMPLAIN, "Priya never rings."));
        assertThat(as(priya, Role.IRO).call(rights::waiting)).isEmpty();
        RightAsked one = as(mona, Role.MANAGER).call(rights::waiting).getFirst();
        refused(ErrorCode.NOT_FOUND, () -> as(priya, Role.IRO).run(() -> rights.answer(amara.id(), one.id(), "I do")));
    }

    private void save(String key, String question, String body) {
        consultations.save(amara.id(), List.of(new AnswerCall(key, question, body, Audience.EVERYONE, 0, "p")));
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private Caller.Someone child() {
        return as(amara.person(), Role.CHILD);
    }

    private static Caller.Someone as(PersonId who, Role role) {
        return new Caller.Someone(who, role);
    }

    private static void refused(ErrorCode code, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
