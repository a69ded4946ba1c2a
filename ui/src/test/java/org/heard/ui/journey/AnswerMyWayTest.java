package org.heard.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.heard.base.PersonId;
import org.heard.consultation.Consultations;
import org.heard.form.Attachment;
import org.heard.media.Media;
import org.heard.media.MediaId;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A child talks, draws or takes a photo instead of writing, and the IRO hears and sees it. */
class AnswerMyWayTest {
    /** As a phone that asks first whether the portal may listen. */
    private static final String LISTENS_AFTER_A_MOMENT = """
            () => {
              const listen = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
              globalThis.ears = [];
              navigator.mediaDevices.getUserMedia = async (wanted) => {
                await new Promise((done) => setTimeout(done, 400));
                const stream = await listen(wanted);
                globalThis.ears.push(...stream.getTracks());
                return stream;
              };
            }""";

    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private ACouncil council;
    private PersonId priya;
    private AChild amara;
    private Visitor phone;

    @BeforeEach
    void a_girl_of_fifteen_who_does_not_like_to_write() {
        council = portal.council();
        priya = council.iro("Priya Nair");
        amara = council.child("Amara Osei").born("2010-06-01").iro(priya);
        amara.review().planned("2026-03-17");
        phone = Visitor.onAPhone(portal).signedInAs(amara.person()).opens("/my/say");
    }

    @AfterEach
    void she_puts_it_away() {
        phone.close();
    }

    @Test
    void she_talks_draws_and_takes_a_photo_and_priya_hears_and_sees_it() {
        talks();
        phone.findsNoFault();
        draws();
        phone.findsNoFault();
        takesAPhoto();
        phone.sawItSaved().findsNoFault();
        assertThat(made())
                .extracting(Attachment::kind)
                .containsExactly(Attachment.Kind.RECORDING, Attachment.Kind.DRAWING, Attachment.Kind.PHOTO);
        assertThat(made()).allSatisfy(one -> assertThat(arrived(one)).isTrue());

        sends();
        try (Visitor desk = Visitor.atADesk(portal).signedInAs(priya).opens("/staff/child/" + amara.id())) {
            desk.sees("A recording, ").sees("A drawing by Amara").sees("A photo by Amara");
            plays(desk.page().locator("audio"));
            assertThat(width(desk.page().locator(".made-picture").first())).isPositive();
            desk.page().locator("summary", named("Put it in words")).first().click();
            desk.writes("What is said, for those who can’t hear it", "She hums a song.")
                    .taps("Keep these words")
                    .sees("In words, by Priya Nair, the IRO. Not the child’s own words.")
                    .sees("She hums a song.");
            desk.findsNoFault();
        }
    }

    @Test
    void what_she_says_without_signal_is_locked_on_the_phone_and_comes_when_there_is_signal() {
        phone.taps("Talk").taps("Talk").loses();
        talks();
        phone.sees("Not sent yet").closesTheTab().findsSignal().opens("/my/say").sawItSaved();

        assertThat(made())
                .singleElement()
                .satisfies(one -> assertThat(arrived(one)).isTrue());
        assertThat(phone.page().evaluate("Object.keys(localStorage).filter((key) => key.startsWith('hm.')).length"))
                .isEqualTo(0);
    }

    @Test
    void she_deletes_it_before_anybody_heard_it() {
        talks();
        phone.sawItSaved();
        Attachment recording = made().getFirst();
        phone.page().locator("[data-delete]:visible").click();
        phone.page().locator("[data-delete-yes]:visible").click();
        phone.sawItSaved();

        assertThat(made()).isEmpty();
        assertThat(phone.page().locator(".clip")).hasCount(0);
        phone.reloads();
        assertThat(arrived(recording)).isFalse();
    }

    @Test
    void a_phone_without_a_microphone_says_so_and_what_else_there_is() {
        phone.page().evaluate("Object.defineProperty(navigator, 'mediaDevices', { value: undefined })");

        phone.taps("Talk")
                .sees("Your phone won’t let us hear you. You can write or draw instead.")
                .findsNoFault();
    }

    @Test
    void a_drawing_is_made_with_the_keyboard_alone() {
        phone.page().locator("[data-way=draw]").focus();
        phone.page().keyboard().press("Enter");
        assertThat(phone.page().locator("canvas")).isFocused();
        phone.page().keyboard().press("Space");
        for (int i = 0; i < 8; i++) {
            phone.page().keyboard().press("ArrowRight");
        }
        phone.page().keyboard().press("Space");
        phone.page().locator("[data-way-panel] [data-keep]").focus();
        phone.page().keyboard().press("Enter");

        assertThat(phone.page().locator(".clip img")).isVisible();
        phone.sawItSaved();
        assertThat(made()).extracting(Attachment::kind).containsExactly(Attachment.Kind.DRAWING);
    }

    @Test
    void a_drawing_that_the_server_has_before_a_slow_phone_has_locked_it_is_seen_all_the_same() {
        phone.page().addInitScript("""
                const lock = crypto.subtle.encrypt.bind(crypto.subtle);
                crypto.subtle.encrypt = async (...what) => {
                  await new Promise((yes) => { setTimeout(yes, 700); });
                  return lock(...what);
                };
                """);
        phone.reloads();
        draws();

        assertThat(phone.page().locator(".clip img")).isVisible();
        phone.sawItSaved();
        assertThat(phone.page().locator("canvas")).hasCount(0);
    }

    @Test
    void who_is_quicker_than_a_slow_phone_stays_at_the_question() {
        phone.page().addInitScript("""
                const open = crypto.subtle.importKey.bind(crypto.subtle);
                crypto.subtle.importKey = async (...key) => {
                  await new Promise((yes) => { globalThis.openTheLock = yes; });
                  return open(...key);
                };
                """);
        phone.reloads();
        String asked = phone.page().locator("h1:visible").innerText();
        phone.page()
                .locator("section[data-question]:visible .choice, section[data-question]:visible .tile")
                .first()
                .click();
        phone.page().evaluate("globalThis.openTheLock()");

        phone.sawItSaved().isAt(asked);
    }

    @Test
    void a_finger_that_taps_twice_begins_one_recording_and_who_went_on_is_not_listened_to() {
        phone.page().evaluate(LISTENS_AFTER_A_MOMENT);
        phone.taps("Talk");
        phone.page().locator("[data-start]").dblclick();
        phone.sees("Listening. Tap to stop.").taps("Stop");
        assertThat(phone.page().locator(".clip")).hasCount(1);

        phone.taps("Talk").taps("Start talking").taps("Talk");

        phone.page().waitForFunction("() => globalThis.ears.length === 2");
        phone.page().waitForFunction("() => globalThis.ears.every((ear) => ear.readyState === 'ended')");
        assertThat(phone.page().locator(".clip")).hasCount(1);
    }

    private void talks() {
        phone.taps("Talk").taps("Start talking").sees("Listening. Tap to stop.");
        assertThat(phone.page().locator("[data-time]")).hasText("0:01");
        phone.taps("Stop");
        assertThat(phone.page().locator(".clip").last()).isVisible();
    }

    private void draws() {
        phone.taps("Draw").taps("Red");
        Mouse finger = phone.page().mouse();
        phone.page().locator("canvas").scrollIntoViewIfNeeded();
        BoundingBox sheet = phone.page().locator("canvas").boundingBox();
        finger.move(sheet.x + 40, sheet.y + 40);
        finger.down();
        finger.move(sheet.x + 120, sheet.y + 90);
        finger.up();
        phone.findsNoFault();
        phone.page().locator("[data-way-panel] [data-keep]").click();
        assertThat(phone.page().locator(".clip img")).hasCount(1);
    }

    private void takesAPhoto() {
        phone.taps("Photo").findsNoFault();
        phone.page().locator("[data-way-panel] input").last().setInputFiles(photo());
        assertThat(phone.page().locator(".clip img")).hasCount(2);
    }

    private void sends() {
        phone.page().evaluate("location.hash = '#check'");
        phone.isAt("Is this what you want to say?").sees("A drawing").findsNoFault();
        phone.taps("Send to Priya").isAt("Sent. Thank you, Amara.");
    }

    private List<Attachment> made() {
        return council
                .as(amara.person())
                .call(() -> portal.bean(Consultations.class).saying(amara.id()))
                .orElseThrow()
                .answers()
                .values()
                .stream()
                .flatMap(given -> given.answer().attachments().stream())
                .toList();
    }

    private boolean arrived(Attachment one) {
        return portal.bean(Media.class).isWhole(amara.id(), new MediaId(one.medium()));
    }

    private static void plays(Locator audio) {
        audio.evaluate("player => player.play()");
        assertThat((Boolean) audio.evaluate("player => !player.error && player.readyState > 0"))
                .isTrue();
    }

    private static int width(Locator image) {
        return (Integer) image.evaluate("picture => picture.naturalWidth");
    }

    private static Page.LocatorOptions named(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static FilePayload photo() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", out);
            return new FilePayload("letter.jpg", "image/jpeg", out.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
