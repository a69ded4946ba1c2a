package org.heard.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.consultation.SentWords;
import org.heard.form.Audience;
import org.heard.form.Voice;
import org.heard.invitation.Invitations;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Today is Monday 9 March 2026. */
@PortalTest
class IroInboxDataTest {
    @Inject
    private ACouncil council;

    @Inject
    private IroInbox inbox;

    @Inject
    private Consultations consultations;

    @Inject
    private SentWords sentWords;

    @Inject
    private Invitations invitations;

    @Inject
    private TestTime time;

    private int keys;
    private PersonId priya = new PersonId(0);
    private PersonId rosa = new PersonId(0);

    @BeforeEach
    void people() {
        priya = council.iro("Priya Nair");
        rosa = council.advocate("Rosa Bell");
    }

    @Test
    void reviews_stand_by_date_with_the_working_days_left() {
        amara().review().planned("2026-03-17").at("16:00", "Sunny Road");
        council.child("Leo Marsh").iro(priya).review().planned("2026-03-11");
        council.child("Far Away").iro(priya).review().planned("2026-05-11");
        council.child("Somebody Else").iro(council.iro("Joe Carter")).review().planned("2026-03-12");

        Inbox mine = priyasInbox();

        assertThat(mine.children()).isEqualTo(3);
        assertThat(mine.coming())
                .extracting(review -> review.child().fullName(), ReviewComing::workingDays)
                .containsExactly(tuple("Leo Marsh", 2), tuple("Amara Jones", 6));
        assertThat(mine.coming().getLast().time()).hasToString("16:00");
    }

    @Test
    void what_the_child_said_goes_from_not_offered_to_sent_and_read() {
        AChild amara = amara();
        var review = amara.review().planned("2026-04-02").id();
        assertThat(only().say()).isEqualTo(new ChildSay.NotOffered());
        assertThat(only().next()).isEqualTo(NextStep.OFFER);

        council.as(priya).run(() -> invitations.card(amara.id(), amara.person()));
        assertThat(only().say()).isEqualTo(new ChildSay.Offered(time.today()));
        assertThat(only().missing()).containsExactly(new Missing.NotStarted(false));

        say(amara.id(), "proud", "{\"words\":\"The swim trials\"}");
        say(amara.id(), "school", "{\"skipped\":true}");
        assertThat(only().say()).isEqualTo(new ChildSay.Started(1, 16));

        asHerself(amara).run(() -> consultations.send(amara.id()));
        assertThat(only().say()).isEqualTo(new ChildSay.Sent(1, time.today(), false));
        assertThat(only().missing()).isEmpty();
        assertThat(only().next()).isEqualTo(NextStep.READ);

        council.as(priya).run(() -> sentWords.forReview(review));
        assertThat(only().say()).isEqualTo(new ChildSay.Sent(1, time.today(), true));

        asHerself(amara).run(() -> consultations.takeBack(amara.id()));
        assertThat(only().say()).isEqualTo(new ChildSay.TakenBack());
    }

    @Test
    void an_answer_that_was_skipped_later_is_not_counted() {
        AChild amara = amara();
        amara.review().planned("2026-04-02");
        say(amara.id(), "proud", "{\"words\":\"The swim trials\"}");
        time.passes(Duration.ofMinutes(1));
        say(amara.id(), "proud", "{\"skipped\":true}");

        assertThat(only().say()).isEqualTo(new ChildSay.Started(0, 16));
    }

    @Test
    void a_card_from_before_the_last_review_does_not_offer_the_next() {
        AChild amara = amara();
        council.as(priya).run(() -> invitations.card(amara.id(), amara.person()));
        time.is(LocalDate.of(2026, 3, 20));
        amara.review().held("2026-03-17").importedCode("PN1");
        amara.review().planned("2026-04-02");

        assertThat(only().say()).isEqualTo(new ChildSay.NotOffered());
    }

    @Test
    void what_is_missing_is_named_and_late_when_its_day_has_passed() {
        amara().advocate(rosa).review().planned("2026-03-11");
        council.child("Kai Porter").iro(priya).review().due("2026-03-30");
        council.child("Sofia Lind").iro(priya).review().planned("2026-04-01").due("2026-03-25");

        assertThat(of("Amara").missing())
                .containsExactly(
                        new Missing.NotOffered(LocalDate.of(2026, 2, 25), true),
                        new Missing.AdvocateSilent("Rosa Bell", true));
        assertThat(of("Kai").missing()).contains(new Missing.NoDate(LocalDate.of(2026, 3, 30), false));
        assertThat(of("Sofia").missing()).contains(new Missing.PlannedTooLate(LocalDate.of(2026, 3, 25)));
    }

    @Test
    void an_advocate_who_sent_something_is_not_silent() {
        AChild amara = amara().advocate(rosa);
        amara.review().planned("2026-04-02");
        council.as(rosa).run(() -> {
            consultations.save(amara.id(), List.of(call("wishes", "{\"skipped\":true}")));
            consultations.send(amara.id());
        });

        assertThat(only().others()).containsExactly(new OtherSay(Voice.ADVOCATE, "Rosa Bell", time.today()));
        assertThat(only().missing()).noneMatch(Missing.AdvocateSilent.class::isInstance);
    }

    @Test
    void a_child_under_four_is_not_chased_for_words() {
        council.child("Baby Reid").born("2024-01-01").iro(priya).review().planned("2026-03-11");

        assertThat(only().missing()).isEmpty();
        assertThat(only().next()).isEqualTo(NextStep.OPEN);
    }

    @Test
    void the_most_urgent_needs_come_first() {
        AChild amara = amara();
        amara.review().planned("2026-03-10");
        asHerself(amara).run(() -> consultations.askForHelp(amara.id(), null));
        council.child("Leo Marsh").iro(priya).review().planned("2026-02-27");
        council.child("Kai Porter").iro(priya).review().due("2026-03-02");
        council.child("Zoe Hart").iro(priya).review().planned("2026-03-20");

        assertThat(priyasInbox().needsYou())
                .extracting(need ->
                        need.getClass().getSimpleName() + " " + need.child().shortName())
                .containsExactly("Urgent Amara", "Tomorrow Amara", "Record Leo", "Offer Zoe", "Plan Kai");
        assertThat(of("Amara").openFlags()).isEqualTo(1);
        assertThat(of("Amara").next()).isEqualTo(NextStep.ANSWER_FLAG);
        assertThat(of("Leo").missing()).containsExactly(new Missing.NotRecorded(true));
    }

    @Test
    void the_day_before_it_says_whether_there_are_words_to_take_there() {
        AChild amara = amara();
        amara.review().planned("2026-03-10");
        council.child("Leo Marsh").iro(priya).review().planned("2026-03-10");
        say(amara.id(), "proud", "{\"words\":\"The swim trials\"}");
        asHerself(amara).run(() -> consultations.send(amara.id()));

        assertThat(priyasInbox().needsYou())
                .filteredOn(NeedsYou.Tomorrow.class::isInstance)
                .extracting(need -> need.child().shortName() + " " + ((NeedsYou.Tomorrow) need).words())
                .containsExactlyInAnyOrder("Amara true", "Leo false");
    }

    @Test
    void a_review_that_an_extract_calls_held_wants_a_record_unless_it_brought_a_code() {
        council.child("Leo Marsh").iro(priya).review().held("2026-03-03");
        council.child("Kai Porter").iro(priya).review().held("2026-03-03").importedCode("PN1");

        assertThat(priyasInbox().coming()).singleElement().satisfies(review -> {
            assertThat(review.child().shortName()).isEqualTo("Leo");
            assertThat(review.next()).isEqualTo(NextStep.RECORD);
        });
    }

    @Test
    void brothers_and_sisters_are_named_only_where_the_reader_may_see_them() {
        council.child("Tom Reid").iro(priya).familyGroup("F1").review().planned("2026-03-12");
        council.child("Ella Reid").iro(priya).familyGroup("F1");
        council.child("Max Reid").iro(council.iro("Joe Carter")).familyGroup("F1");

        assertThat(of("Tom").child().family()).containsExactly("Ella");
    }

    @Test
    void a_restricted_child_is_in_the_lists_of_the_named_iro_and_of_managers_only() {
        amara().restricted().review().planned("2026-03-12");

        assertThat(priyasInbox().coming()).hasSize(1);
        assertThat(listOf(council.manager("Grace Obi"))).hasSize(1);
        assertThat(listOf(council.administrator("Ada Lowe"))).isEmpty();
    }

    @Test
    void managers_see_what_is_late_not_offered_and_flagged_across_iros() {
        PersonId grace = council.manager("Grace Obi");
        AChild amara = amara();
        amara.review().planned("2026-04-20");
        council.as(priya).run(() -> invitations.card(amara.id(), amara.person()));
        asHerself(amara).run(() -> consultations.askForHelp(amara.id(), null));
        council.child("Leo Marsh").iro(council.iro("Joe Carter")).review().planned("2026-02-27");
        council.child("Kai Porter").iro(priya).review().planned("2026-03-20");

        assertThat(names(grace, Shown.LATE)).containsExactly("Leo");
        assertThat(names(grace, Shown.NOT_OFFERED)).containsExactly("Leo", "Kai");
        assertThat(names(grace, Shown.FLAGGED)).containsExactly("Amara");
        ReviewPage page = council.as(grace).call(() -> inbox.reviews(Shown.COMING, time.today(), 1, 1));
        assertThat(page.all()).isEqualTo(2);
        assertThat(page.hasMore()).isFalse();
        assertThat(page.reviews())
                .singleElement()
                .satisfies(review -> assertThat(review.iroName()).isEqualTo("Priya Nair"));
    }

    @Test
    void a_child_or_a_helper_sees_no_list() {
        AChild amara = amara();
        assertThatThrownBy(() -> asHerself(amara).call(() -> inbox.mine(time.today())))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ErrorCode.NOT_ALLOWED));
        assertThatThrownBy(() -> council.as(rosa).call(() -> inbox.mine(time.today())))
                .isInstanceOf(PortalException.class);
    }

    private AChild amara() {
        return council.child("Amara Jones").born("2010-11-02").iro(priya);
    }

    private Caller asHerself(AChild child) {
        return council.as(child.person());
    }

    private Inbox priyasInbox() {
        return council.as(priya).call(() -> inbox.mine(time.today()));
    }

    private ReviewComing only() {
        return priyasInbox().coming().getFirst();
    }

    private ReviewComing of(String shortName) {
        Optional<ReviewComing> found = priyasInbox().coming().stream()
                .filter(review -> review.child().shortName().equals(shortName))
                .findFirst();
        return found.orElseThrow();
    }

    private List<ReviewComing> listOf(PersonId staff) {
        return council.as(staff)
                .call(() -> inbox.reviews(Shown.COMING, time.today(), 0, 50))
                .reviews();
    }

    private List<String> names(PersonId staff, Shown shown) {
        return council.as(staff).call(() -> inbox.reviews(shown, time.today(), 0, 50)).reviews().stream()
                .map(review -> review.child().shortName())
                .toList();
    }

    private void say(ChildId child, String question, String body) {
        council.as(child.person()).run(() -> consultations.save(child, List.of(call(question, body))));
    }

    private AnswerCall call(String question, String body) {
        return new AnswerCall("k" + keys++, question, body, Audience.IRO, 0, "phone-a");
    }
}
