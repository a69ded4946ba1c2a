package org.heard.texting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.consultation.Given;
import org.heard.consultation.Saying;
import org.heard.feedback.FeedbackQuestion;
import org.heard.feedback.Feedbacks;
import org.heard.feedback.Tap;
import org.heard.feedback.TextFeedback;
import org.heard.form.Attachment;
import org.heard.form.Audience;
import org.heard.form.Question;
import org.heard.media.Media;
import org.heard.media.MediaId;
import org.heard.message.Message;
import org.heard.message.Messages;
import org.heard.outbox.DeliveryStatus;
import org.heard.outbox.Outbox;
import org.heard.outbox.OutboxMessage;
import org.heard.review.Evidence;
import org.heard.review.EvidenceKind;
import org.heard.review.PieceOfEvidence;
import org.heard.safeguarding.Flag;
import org.heard.safeguarding.Flags;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.heard.text.E164;
import org.heard.text.IncomingText;
import org.heard.text.TextsIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Conversations as they are read in {@code src/test/resources/transcripts}: {@code >} is what the child texts, {@code <} a
 * line of what comes back, {@code =} what is true then.
 */
@PortalTest
class TranscriptsDataTest {
    private static final E164 PHONE = new E164("+447700900401");

    @Inject
    TextsIn texts;

    @Inject
    Outbox outbox;

    @Inject
    Consultations consultations;

    @Inject
    Messages messages;

    @Inject
    Flags flags;

    @Inject
    Feedbacks feedbacks;

    @Inject
    TextFeedback textFeedback;

    @Inject
    Evidence evidence;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    @Inject
    Media media;

    PersonId priya;
    AChild amara;
    ReviewId review;
    int sent;

    @BeforeEach
    void a_child_with_a_phone() {
        priya = council.iro("Priya Nair");
        amara = council.child("Amara").born("2012-01-15").iro(priya).ownPhone("07700900401");
        review = amara.review().planned("2026-04-01").id();
        sent = 0;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers-one-at-a-time",
                "not-an-answer",
                "just-a-message",
                "danger",
                "on-the-page-and-back",
                "several-things-at-once",
                "how-was-it",
                "two-segments-emoji-and-arabic"
            })
    void it_goes_as_written(String transcript) {
        List<String> back = new ArrayList<>();
        for (String line : lines(transcript)) {
            if (line.startsWith("> ")) {
                text(line.substring(2));
                back = new ArrayList<>(List.of(newest().split("\n", -1)));
            } else if (line.startsWith("< ")) {
                String expected = line.substring(2);
                assertThat(back).as("after %s", line).anyMatch(one -> one.contains(expected));
            } else if (line.startsWith("= ")) {
                isTrue(line.substring(2));
            }
        }
    }

    @Test
    void a_phone_that_is_nobodys_or_shared_is_never_guessed_and_nothing_is_lost() {
        council.child("Kofi").iro(priya).ownPhone("07700900401");
        text("go");

        assertThat(saying().answers()).isEmpty();
        assertThat(council.as(priya).call(() -> messages.open(amara.id()))).isEmpty();
        PersonId helen = council.manager("Helen Reed");
        assertThat(strays(helen)).singleElement().satisfies(stray -> {
            assertThat(stray.words()).isEqualTo("go");
            assertThat(stray.shared()).isTrue();
        });
    }

    @Test
    void brothers_who_share_a_number_are_never_mixed_up_by_sms_or_whatsapp_whatever_comes_along() {
        AChild kofi = council.child("Kofi").born("2013-02-02").iro(priya).ownPhone("07700900401");
        kofi.review().planned("2026-04-02");
        byte[] picture = new byte[] {1, 2, 3};

        text("my mum is nice");
        texts.arrived(new IncomingText(
                "WA1", PHONE, "look", true, List.of(new IncomingText.Attachment("image/jpeg", picture))));
        texts.arrived(new IncomingText("WA2", PHONE, "2", true, List.of()));

        for (AChild child : List.of(amara, kofi)) {
            assertThat(council.as(priya).call(() -> messages.open(child.id()))).isEmpty();
            assertThat(council.as(child.person())
                            .call(() -> consultations
                                    .saying(child.id())
                                    .orElseThrow()
                                    .answers()))
                    .isEmpty();
            assertThat(outbox.textsTo(child.person()))
                    .as("nothing goes back as either")
                    .isEmpty();
        }
        assertThat(strays(council.manager("Helen Reed")))
                .extracting(StrayText::words)
                .containsExactly("my mum is nice", "look (image)", "2");
        assertThat(newestTo("+447700900401"))
                .contains("can’t tell who this phone belongs to")
                .contains("0800 1111");
        assertThat(alerts()).as("nobody is alarmed by that").isEmpty();
    }

    @Test
    void danger_from_a_phone_nobody_can_place_reaches_the_team_on_duty_and_managers_and_flags_no_child() {
        council.child("Kofi").iro(priya).ownPhone("07700900401");
        PersonId helen = council.manager("Helen Reed");
        council.reachable(helen, "07700 900302", "helen@council.example");
        text("he hits me");
        text("help me");
        texts.arrived(IncomingText.of("SM9", new E164("+447700900999"), "on bije mnie"));

        assertThat(alerts()).hasSize(6).allMatch(alert -> alert.contains("several children’s"));
        assertThat(open()).as("nobody is guessed").isEmpty();
        assertThat(newestTo("+447700900999")).contains("999");
    }

    private List<String> alerts() {
        return Stream.of(DeliveryStatus.values())
                .flatMap(status -> outbox.all(status).stream())
                .filter(message -> message.body().contains("may mean danger"))
                .map(OutboxMessage::body)
                .toList();
    }

    private String newestTo(String phone) {
        return Stream.of(DeliveryStatus.values())
                .flatMap(status -> outbox.all(status).stream())
                .filter(message -> message.address().equals(phone))
                .max(Comparator.comparing(OutboxMessage::id))
                .orElseThrow()
                .body();
    }

    @Test
    void a_text_that_comes_twice_is_answered_once() {
        IncomingText text = IncomingText.of("SM1", PHONE, "hello there");
        texts.arrived(text);
        texts.arrived(text);

        assertThat(council.as(priya).call(() -> messages.open(amara.id()))).hasSize(1);
        assertThat(answers()).hasSize(1);
    }

    @Test
    void a_voice_note_by_whatsapp_is_the_answer_where_own_words_are_asked_for() {
        whatsapp("go");
        assertThat(newest()).contains("A voice note or a photo works too");
        voiceNote("");
        assertThat(newest())
                .as("a choice was asked for: it is a message, and the question comes again")
                .contains("Your voice note goes to Priya.")
                .contains("How has life been");
        assertThat(council.as(priya).call(() -> messages.open(amara.id()))).hasSize(1);

        whatsapp("2");
        voiceNote("listen");
        assertThat(newest()).contains("Your voice note is in your answer.").contains("What are you proud of?");
        Given life = Objects.requireNonNull(saying().answers().get("life"));
        assertThat(life.answer().words("words")).contains("listen");
        assertThat(life.answer().attachments()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Attachment.Kind.RECORDING);
            assertThat(council.as(amara.person())
                            .call(() -> media.read(amara.id(), new MediaId(one.medium()))
                                    .orElseThrow())
                            .contentType())
                    .isEqualTo("audio/ogg");
        });
        assertThat(council.as(priya).call(() -> messages.open(amara.id())))
                .as("it is no message as well")
                .hasSize(1);
    }

    private void voiceNote(String words) {
        byte[] ogg = "OggS and then what was said".getBytes(StandardCharsets.US_ASCII);
        texts.arrived(new IncomingText(
                "MM" + ++sent, PHONE, words, true, List.of(new IncomingText.Attachment("audio/ogg", ogg))));
    }

    private void whatsapp(String words) {
        texts.arrived(new IncomingText("MM" + ++sent, PHONE, words, true, List.of()));
    }

    @Test
    void a_video_cannot_be_kept_and_both_are_told() {
        texts.arrived(new IncomingText(
                "MM1", PHONE, "look", true, List.of(new IncomingText.Attachment("video/mp4", new byte[] {1, 2}))));

        assertThat(newest()).contains("We can’t open that kind of file here").contains("Priya knows");
        assertThat(council.as(priya)
                        .call(() -> messages.open(amara.id()).getFirst().words()))
                .isEqualTo("look (video)");
    }

    @Inject
    StrayTexts strayTexts;

    private List<StrayText> strays(PersonId manager) {
        return council.as(manager).call(strayTexts::waiting);
    }

    private void isTrue(String fact) {
        if (fact.equals("three days pass")) {
            time.passes(Duration.ofDays(3));
        } else if (fact.equals("she was asked how her review was")) {
            new Caller.Portal().run(() -> textFeedback.ask(amara.id(), review));
        } else if (fact.startsWith("people listened: ")) {
            assertThat(council.as(priya).call(() -> feedbacks.about(review)))
                    .singleElement()
                    .satisfies(one -> assertThat(one.taps())
                            .containsExactly(entry(FeedbackQuestion.LISTENED, Tap.valueOf(fact.substring(17)))));
        } else if (fact.equals("it is night")) {
            time.passes(Duration.ofHours(12));
        } else if (fact.equals("nobody is alerted")) {
            assertThat(open()).isEmpty();
        } else if (fact.startsWith("somebody is alerted: ")) {
            assertThat(open()).extracting(flag -> flag.kind().name()).contains(fact.substring(21));
        } else if (fact.startsWith("the IRO has the message: ")) {
            assertThat(council.as(priya).call(() -> messages.open(amara.id())))
                    .extracting(Message::words)
                    .contains(fact.substring(25));
        } else if (fact.startsWith("the evidence says ")) {
            assertThat(new Caller.Portal().call(() -> evidence.of(review)))
                    .filteredOn(piece -> piece.kind() == EvidenceKind.FORM_SENT)
                    .extracting(PieceOfEvidence::channel)
                    .extracting(channel -> Objects.requireNonNull(channel).name())
                    .containsExactly(fact.substring(18));
        } else if (fact.startsWith("only these are left: ")) {
            List<String> left = List.of(fact.substring(21).split(", "));
            saying().form().questions().stream()
                    .map(Question::key)
                    .filter(key -> !left.contains(key))
                    .forEach(key -> onThePage(key, "{\"skipped\":true}"));
        } else if (fact.startsWith("on the page ")) {
            String[] answer = fact.substring(12).split(" is ", 2);
            onThePage(answer[0], answer[1]);
        } else if (fact.endsWith(" is not answered")) {
            assertThat(saying().answers()).doesNotContainKey(fact.substring(0, fact.indexOf(' ')));
        } else {
            String[] answer = fact.split(" is ", 2);
            Given given = Objects.requireNonNull(saying().answers().get(answer[0]), fact);
            assertThat(given.body()).isEqualTo(answer[1]);
        }
    }

    private void onThePage(String question, String body) {
        council.as(amara.person())
                .run(() -> consultations.save(
                        amara.id(),
                        List.of(new AnswerCall("page-" + question, question, body, Audience.IRO, 0, "a-browser"))));
    }

    private Saying saying() {
        return council.as(amara.person())
                .call(() -> consultations.saying(amara.id()).orElseThrow());
    }

    private List<Flag> open() {
        return new Caller.Portal().call(() -> flags.openFor(amara.id()));
    }

    private void text(String words) {
        texts.arrived(IncomingText.of("SM" + ++sent, PHONE, words));
    }

    private List<OutboxMessage> answers() {
        return outbox.textsTo(amara.person());
    }

    private String newest() {
        return answers().getLast().body();
    }

    private static List<String> lines(String transcript) {
        try (var in = TranscriptsDataTest.class.getResourceAsStream("/transcripts/" + transcript + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
