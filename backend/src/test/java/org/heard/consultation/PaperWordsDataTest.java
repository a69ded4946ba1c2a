package org.heard.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.form.Answer;
import org.heard.form.Audience;
import org.heard.form.FormLibrary;
import org.heard.form.Question;
import org.heard.form.Voice;
import org.heard.review.Channel;
import org.heard.review.Evidence;
import org.heard.review.EvidenceKind;
import org.heard.review.PieceOfEvidence;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.AGirlOfFifteen;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A booklet counts as a phone does. */
@PortalTest
class PaperWordsDataTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);

    @Inject
    private ACouncil council;

    @Inject
    private Booklets booklets;

    @Inject
    private PaperWords paper;

    @Inject
    private Consultations consultations;

    @Inject
    private SentWords sentWords;

    @Inject
    private Evidence evidence;

    private PersonId priya = new PersonId(0);
    private PersonId sam = new PersonId(0);
    private AChild child;
    private ChildId amara = new ChildId(0);
    private ReviewId review = new ReviewId(0);

    @BeforeEach
    void a_girl_of_fifteen_who_likes_paper() {
        AGirlOfFifteen girl = AGirlOfFifteen.in(council);
        priya = girl.iro();
        sam = girl.worker();
        child = girl.child();
        amara = girl.child().id();
        review = girl.review();
    }

    @Test
    void a_booklet_has_one_code_that_names_nobody_and_is_an_offer() {
        Booklet first = council.as(priya).call(() -> booklets.prepare(amara));
        Booklet again = council.as(sam).call(() -> booklets.prepare(amara));

        assertThat(again.code()).isEqualTo(first.code()).matches("[A-Z2-9]{8}");
        assertThat(booklets.childOf(first.spacedCode().toLowerCase(java.util.Locale.ROOT)))
                .contains(amara);
        assertThat(kinds()).containsExactly(EvidenceKind.FORM_OFFERED);
    }

    @Test
    void what_is_keyed_in_is_read_as_the_childs_own_words_and_is_the_same_evidence() {
        keyIn("proud", "County trials", Audience.EVERYONE);

        Sent sent = read().getFirst();
        assertThat(sent.onPaper()).isTrue();
        assertThat(sent.author().id()).isEqualTo(amara.person());
        assertThat(sent.answerTo("proud").orElseThrow().answer().words("words")).contains("County trials");
        assertThat(council.as(priya).call(() -> evidence.of(review))).anySatisfy(piece -> {
            assertThat(piece.kind()).isEqualTo(EvidenceKind.FORM_SENT);
            assertThat(piece.channel()).isEqualTo(Channel.PAPER);
            assertThat(piece.day()).isEqualTo(SUNDAY);
            assertThat(piece.recordedBy()).isEqualTo(sam);
        });
    }

    @Test
    void keying_in_again_puts_it_right_and_counts_once() {
        keyIn("proud", "Country trails", Audience.EVERYONE);
        keyIn("proud", "County trials", Audience.EVERYONE);

        assertThat(read())
                .singleElement()
                .satisfies(sent -> assertThat(
                                sent.answerTo("proud").orElseThrow().answer().words("words"))
                        .contains("County trials"));
        assertThat(kinds()).containsOnlyOnce(EvidenceKind.FORM_SENT);
    }

    @Test
    void what_the_child_has_on_a_phone_and_has_not_sent_stays_unsent() {
        council.as(amara.person())
                .call(() -> consultations.save(
                        amara,
                        List.of(new AnswerCall(
                                "k1", "school", "{\"words\":\"secret\"}", Audience.EVERYONE, 0, "phone"))));

        keyIn("proud", "County trials", Audience.EVERYONE);

        assertThat(read())
                .singleElement()
                .satisfies(sent -> assertThat(sent.answerTo("school")).isEmpty());
        assertThat(council.as(amara.person())
                        .call(() -> consultations.saying(amara))
                        .orElseThrow()
                        .state())
                .isInstanceOf(SayingState.Begun.class);
    }

    @Test
    void only_my_iro_holds_on_paper_too() {
        keyIn("proud", "County trials", Audience.IRO);

        assertThat(council.as(sam).call(() -> sentWords.forReview(review)).getFirst())
                .satisfies(sent -> {
                    assertThat(sent.given()).isEmpty();
                    assertThat(sent.notForYou()).isEqualTo(1);
                });
    }

    @Test
    void a_carers_booklet_asks_what_carers_are_asked_and_is_read_as_the_carers_words_with_the_carers_evidence() {
        PersonId denise = council.carer("Denise Hall");
        child.carer(denise);
        Booklet booklet = council.as(priya).call(() -> booklets.prepareFor(amara, denise));
        assertThat(booklet.form().voice()).isEqualTo(Voice.CARER);
        assertThat(kinds()).as("nothing was offered to the child").isEmpty();
        Question first = booklet.form().questions().stream()
                .filter(question -> question.part("words").isPresent())
                .findFirst()
                .orElseThrow();

        council.as(sam).run(() -> {
            for (int twice = 0; twice < 2; twice++) {
                paper.keyIn(
                        amara,
                        booklet.code(),
                        SUNDAY,
                        "en",
                        List.of(new Keyed(first.key(), written("She sleeps well"), Audience.EVERYONE)));
            }
        });

        assertThat(read()).singleElement().satisfies(sent -> {
            assertThat(sent.voice()).isEqualTo(Voice.CARER);
            assertThat(sent.author().id()).isEqualTo(denise);
            assertThat(sent.onPaper()).isTrue();
            assertThat(sent.answerTo(first.key()).orElseThrow().answer().words("words"))
                    .contains("She sleeps well");
        });
        assertThat(council.as(priya).call(() -> evidence.of(review)))
                .filteredOn(piece -> piece.kind() == EvidenceKind.CARER_VIEW)
                .extracting(PieceOfEvidence::channel)
                .containsOnly(Channel.PAPER);
        assertThat(kinds()).doesNotContain(EvidenceKind.FORM_SENT);
    }

    @Test
    void another_set_of_children_can_be_printed_but_none_of_others() {
        Booklet pictures = council.as(priya).call(() -> booklets.prepare(amara, FormLibrary.SHOW_ME));

        assertThat(pictures.form().kind()).isEqualTo(FormLibrary.SHOW_ME);
        assertThat(pictures.isTheChilds()).isTrue();
        assertThat(pictures.code())
                .isNotEqualTo(
                        council.as(priya).call(() -> booklets.prepare(amara)).code());
        assertThatThrownBy(() -> council.as(priya).call(() -> booklets.prepare(amara, FormLibrary.CARER)))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_VALID));
        PersonId stranger = council.carer("Una Stern");
        assertThatThrownBy(() -> council.as(priya).call(() -> booklets.prepareFor(amara, stranger)))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void nobody_keys_in_for_a_child_who_is_not_theirs() {
        Booklet booklet = council.as(priya).call(() -> booklets.prepare(amara));
        PersonId stranger = council.socialWorker("Una Stern");

        assertThatThrownBy(() -> council.as(stranger).call(() -> booklets.booklet(amara, booklet.code())))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    private void keyIn(String question, String words, Audience audience) {
        Booklet booklet = council.as(priya).call(() -> booklets.prepare(amara));
        council.as(sam)
                .run(() -> paper.keyIn(
                        amara, booklet.code(), SUNDAY, "en", List.of(new Keyed(question, written(words), audience))));
    }

    private static Answer written(String words) {
        return new Answer(Map.of("words", new Answer.Value.Written(words)));
    }

    private List<Sent> read() {
        return council.as(priya).call(() -> sentWords.forReview(review));
    }

    private List<EvidenceKind> kinds() {
        return council.as(priya).call(() -> evidence.of(review)).stream()
                .map(PieceOfEvidence::kind)
                .toList();
    }
}
