package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.heard.accessibility.symbols.Taste;
import org.heard.base.PersonId;
import org.heard.form.FormLibrary;
import org.heard.symbol.FormBoards;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.AReview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Her own people, somebody beside her, and what her IRO sees of both: the mat as it lay, the notes apart. */
class PicturesOfHerOwnTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private PersonId priya;
    private AChild sofia;
    private AReview review;

    @BeforeEach
    void a_girl_who_uses_symbols() {
        ACouncil council = portal.council();
        priya = council.iro("Priya Nair");
        sofia = council.child("Sofia Reyes")
                .born("2014-06-01")
                .formVersion("symbols")
                .iro(priya)
                .socialWorker(council.socialWorker("Sam Whitlock"))
                .carer(council.carer("Denise Hall"));
        review = sofia.review().planned("2026-03-17").at("16:00", "School");
    }

    @Test
    void she_adds_bev_who_also_sits_beside_her_and_her_iro_sees_which_is_which() throws IOException {
        try (Visitor tablet = Visitor.onAPhone(portal).signedInAs(sofia.person())) {
            tablet.opens("/my/pictures").findsNoFault();
            tablet.page().locator("input[type=file]").setInputFiles(new FilePayload("bev.jpg", "image/jpeg", photo()));
            tablet.writes("What is the name?", "Bev")
                    .taps("Add this photo")
                    .sees("Bev")
                    .findsNoFault();
            tablet.taps("Very dark")
                    .taps("Keep it like this")
                    .opens("/settings")
                    .taps("2")
                    .sees("Changed, and kept for you.")
                    .findsNoFault();
            tablet.page().waitForFunction("() => document.cookie.includes('tiles:2')");
            tablet.opens("/my/beside").findsNoFault();
            tablet.writes("Their name", "Mr Khan").taps("They read it to me").taps("They are here");
            tablet.isAt("Mr Khan is helping").findsNoFault();
            tablet.opens("/my/say")
                    .sees("Mr Khan is helping. Their notes stay apart from yours.")
                    .taps("Happy");
            assertThat(tablet.page().locator(".board .tile:visible").count()).isEqualTo(2);
            tablet.sawItSaved().opens("/my/say#3").isAt("Who lives with me");
            tablet.taps("Change this mat")
                    .taps("Show all pictures")
                    .taps("Bev")
                    .taps("Like")
                    .sawItSaved();
            tablet.taps("Mr Khan is helping. Their notes stay apart from yours.");
            tablet.page().locator("textarea").fill("She smiled at the photo of Bev.");
            tablet.findsNoFault().taps("Keep this note").isAt("Who lives with me");
            tablet.opens("/my/say#check").taps("Send to Priya").isAt("Sent. Thank you, Sofia.");
        }
        try (Visitor desk = Visitor.atADesk(portal).signedInAs(priya)) {
            desk.opens("/staff/review/" + review.id()).sees("What Sofia says").sees("Who sat beside Sofia");
            desk.sees("She smiled at the photo of Bev.")
                    .sees("Mats to show at the meeting")
                    .findsNoFault();
            assertThat(desk.page().locator(".said:not(.by-helper) .mat-item").allInnerTexts())
                    .containsExactly("Bev");
            assertThat(desk.page()
                            .locator(".said:not(.by-helper)")
                            .allInnerTexts()
                            .toString())
                    .doesNotContain("She smiled");
            for (Map.Entry<String, String> file : Map.of(
                            "/people-at-home.png", "image/png",
                            "/people-at-home.svg", "image/svg+xml",
                            ".pdf", "application/pdf")
                    .entrySet()) {
                APIResponse answer =
                        desk.page().request().get(portal.address() + "/mats/" + review.id() + file.getKey());
                assertThat(answer.status()).as(file.getKey()).isEqualTo(200);
                assertThat(answer.headers().get("content-type")).startsWith(file.getValue());
            }
            desk.opens("/book/" + sofia.id()).findsNoFault();
            byte[] book = FormBoards.obz(portal.bean(FormLibrary.class).newest(FormLibrary.SHOW_ME), Taste.NONE);
            desk.page().locator("input[type=file]").setInputFiles(new FilePayload("book.obz", "application/zip", book));
            desk.taps("Bring it in").sees("Words added:").findsNoFault();
            assertThat(desk.page()
                            .request()
                            .get(portal.address() + "/blank-forms/show-me.obz")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_boy_who_answers_in_words_picks_from_his_own_people_too() throws IOException {
        AChild leo = portal.council().child("Leo Marsh").born("2016-01-01").iro(priya);
        leo.review().planned("2026-03-17");
        try (Visitor phone = Visitor.onAPhone(portal).signedInAs(leo.person())) {
            phone.opens("/my/pictures");
            phone.page().locator("input[type=file]").setInputFiles(new FilePayload("bev.jpg", "image/jpeg", photo()));
            phone.writes("What is the name?", "Bev").taps("Add this photo").sees("Bev");
            phone.opens("/my/say#5")
                    .isAt("Who do you see in your family?")
                    .taps("Bev")
                    .sawItSaved();
            assertThat(phone.findsNoFault()
                            .page()
                            .locator(".tile:has-text('Bev') img.own:visible")
                            .count())
                    .isEqualTo(1);
            phone.opens("/my/say#check").sees("Bev");
        }
    }

    @Test
    void who_knows_her_proposes_pictures_and_a_switch_and_she_decides() {
        AChild amara = portal.council().child("Amara Osei").born("2010-06-01").iro(priya);
        amara.review().planned("2026-03-17");
        try (Visitor desk = Visitor.atADesk(portal).signedInAs(priya)) {
            desk.opens("/staff/child/" + amara.id() + "/ways-in").taps("Propose how pages look and sound for Amara");
            desk.findsNoFault();
            Map.of("likes-questions", "In pictures", "likes-tiles", "2", "likes-switches", "Two switches")
                    .forEach((name, words) -> desk.page()
                            .locator("label:has(input[name='" + name + "'])")
                            .getByText(words, new Locator.GetByTextOptions().setExact(true))
                            .click());
            desk.taps("Propose it").sees("Amara sees this under “How I like it”, and decides.");
        }
        try (Visitor phone = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            phone.opens("/my/say").isAt("How has life been since your last review?");
            assertThat(phone.page().locator(".in-pictures").count())
                    .as("before she said yes")
                    .isZero();
            phone.opens("/my").sees("Priya has an idea for you").findsNoFault().taps("Have a look");
            phone.sees("Priya thinks this could be good for you")
                    .findsNoFault()
                    .taps("Yes, try it")
                    .opens("/my")
                    .doesNotSee("Priya has an idea for you");
            phone.opens("/my/say").findsNoFault();
            assertThat(phone.page().locator(".in-pictures .board .tile:visible").count())
                    .isBetween(1, 2);
            assertThat(phone.page().getAttribute("html", "data-scan")).isEqualTo("two 1500 0 3");
        }
    }

    @Test
    void a_file_that_is_no_photo_or_no_book_is_refused_kindly() {
        try (Visitor tablet = Visitor.onAPhone(portal).signedInAs(sofia.person())) {
            tablet.opens("/book/" + sofia.id());
            tablet.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("book.obz", "application/zip", new byte[] {'P', 'K', 1, 2, 3}));
            tablet.taps("Bring it in").sees("This file can’t be used.");
        }
    }

    private static byte[] photo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }
}
