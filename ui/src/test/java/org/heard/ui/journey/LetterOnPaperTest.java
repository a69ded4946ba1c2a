package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.form.Audience;
import org.heard.minutes.Answered;
import org.heard.minutes.DecisionEntry;
import org.heard.minutes.Decisions;
import org.heard.minutes.Draft;
import org.heard.minutes.Drafts;
import org.heard.minutes.Publishing;
import org.heard.minutes.Section;
import org.heard.minutes.Translations;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a screen reader reads in each PDF of a letter, and in which order: by the tags, not by the eye. */
class LetterOnPaperTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private static PersonId priya;
    private static AChild amara;
    private static ReviewId review;

    @BeforeAll
    static void a_letter_is_sent() {
        ACouncil council = portal.council();
        priya = council.iro("Priya Nair");
        amara = council.child("Amara Osei").born("2010-06-01").iro(priya);
        review = amara.review().held("2026-03-02").id();
        amara.review().planned("2026-04-01");
        council.as(priya).run(() -> {
            Draft draft = Draft.empty()
                    .with(Section.TOOK_PART, "Dear Amara,\nYou came on time.")
                    .with(Section.TOLD, "“I want Theo to stay over.”")
                    .with(Section.NEXT, "I see you in summer.")
                    .withEasy(List.of(
                            new Draft.EasyLine("swimming", "You swim before school."),
                            new Draft.EasyLine("brother", "Theo stays over.")));
            portal.bean(Drafts.class).save(review, "one", 0, draft);
            decide("Theo", Answered.YES, "Theo stays over on Saturdays.", null, "Sam");
            decide("A moped", Answered.NO, "No moped this year.", "The road is too big.", null);
            portal.bean(Publishing.class).publish(review);
            portal.bean(Translations.class)
                    .keep(
                            review,
                            "cy",
                            new Translations.Translated(
                                    Map.of("TOOK_PART:1", "Fe ddest ti ar amser.", "EASY:1", "Mae Theo yn aros."),
                                    "Siân Rees"));
        });
        council.as(amara.person())
                .run(() -> portal.bean(Consultations.class)
                        .save(
                                amara.id(),
                                List.of(new AnswerCall(
                                        "a",
                                        "my-way",
                                        "{\"way\":{\"how\":\"part\",\"people\":{\"" + priya
                                                + "\":\"all\"},\"topics\":[{\"topic\":\"school\",\"who\":[\"" + priya
                                                + "\"]},{\"topic\":\"family\",\"who\":[]}],\"extras\":[\"break\"]},\"place\":\"in the garden\"}",
                                        Audience.EVERYONE,
                                        0,
                                        "phone"))));
    }

    private static void decide(String title, Answered answer, String what, String reason, String who) {
        portal.bean(Decisions.class)
                .keep(
                        review,
                        null,
                        new DecisionEntry(
                                title,
                                null,
                                answer,
                                what,
                                reason,
                                who,
                                portal.time().today().plusDays(9)));
    }

    @Test
    void the_childs_letter_is_read_from_the_greeting_to_the_last_picture() {
        TaggedPdf letter = TaggedPdf.of(OverHttp.as(portal, amara.person()).file("/my/letter/" + review + ".pdf"));

        assertThat(letter.language()).isEqualTo("en-GB");
        assertThat(letter.text())
                .containsSubsequence(
                        "Priya wrote to you",
                        "Dear Amara,",
                        "You came on time.",
                        "What you told me",
                        "I want Theo to stay over.",
                        "What we decided",
                        "Yes.",
                        "Theo stays over on Saturdays.",
                        "No.",
                        "No moped this year.",
                        "We said no, because:",
                        "The road is too big.",
                        "What is next",
                        "I see you in summer.",
                        "With pictures",
                        "swimming",
                        "You swim before school.",
                        "brother",
                        "Theo stays over.",
                        "Mulberry");
        assertThat(letter.tags()).startsWith("Document").contains("H1", "H2", "P", "Figure");
    }

    @Test
    void in_another_language_the_english_follows_each_line() {
        OverHttp phone = OverHttp.as(portal, amara.person());
        phone.postForm("/settings", "language", "cy");
        TaggedPdf letter = TaggedPdf.of(phone.file("/my/letter/" + review + ".pdf"));
        phone.postForm("/settings", "language", "en");

        assertThat(letter.language()).startsWith("cy");
        assertThat(letter.text())
                .containsSubsequence(
                        "Fe ddest ti ar amser.",
                        "You came on time.",
                        "Siân Rees",
                        "Mae Theo yn aros.",
                        "Theo stays over.");
    }

    @Test
    void the_copy_for_the_team_reads_its_table_row_by_row_under_named_columns() {
        TaggedPdf copy = TaggedPdf.of(OverHttp.as(portal, priya).file("/minutes/" + review + ".pdf"));

        assertThat(copy.text())
                .containsSubsequence(
                        "Minutes of the review of Amara Osei",
                        "Dear Amara,",
                        "Decisions",
                        "Wish of the child",
                        "What was decided",
                        "Why not",
                        "By when",
                        "Theo stays over on Saturdays.",
                        "Sam",
                        "No moped this year.",
                        "The road is too big.",
                        "Said no");
        assertThat(copy.tags()).contains("Table", "TH", "TD");
        assertThat(copy.tags().indexOf("TH")).isLessThan(copy.tags().indexOf("TD"));
    }

    @Test
    void the_pack_to_lead_a_review_reads_script_then_wishes_then_cards_then_the_stop_card() {
        TaggedPdf pack = TaggedPdf.of(OverHttp.as(portal, amara.person()).file("/my/chair.pdf"));

        assertThat(pack.text())
                .containsSubsequence(
                        "Help me lead my review",
                        "What you can say",
                        "Hello. Thank you for coming to my review.",
                        "First: school or work.",
                        "Thank you. That is the end of my review.",
                        "How you want it",
                        "in the garden",
                        "Your cards",
                        "School or work",
                        "With Priya.",
                        "Family time",
                        "Can we stop a minute?");
        assertThat(pack.tags()).contains("L", "LI", "H1", "H2", "H3");
    }
}
