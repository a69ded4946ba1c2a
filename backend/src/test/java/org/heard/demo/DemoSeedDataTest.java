package org.heard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.accessibility.reading.Finding;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.consultation.Arrived;
import org.heard.consultation.Consultations;
import org.heard.consultation.SayingState;
import org.heard.consultation.Sent;
import org.heard.consultation.SentWords;
import org.heard.figures.Figures;
import org.heard.figures.Measure;
import org.heard.figures.ParticipationFigures;
import org.heard.figures.ParticipationFigures.Period;
import org.heard.form.Voice;
import org.heard.identity.People;
import org.heard.inbox.IroInbox;
import org.heard.inbox.NeedsYou;
import org.heard.minutes.Decisions;
import org.heard.minutes.Drafts;
import org.heard.minutes.WritingHelp;
import org.heard.outbox.Channel;
import org.heard.outbox.DeliveryStatus;
import org.heard.outbox.Letter;
import org.heard.outbox.Outbox;
import org.heard.outbox.OutboxMessage;
import org.heard.review.ParticipationCode;
import org.heard.review.ParticipationRecords;
import org.heard.review.Review;
import org.heard.review.Reviews;
import org.heard.safeguarding.Flags;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demo council, made as a visitor finds it. */
@Tag("data")
class DemoSeedDataTest {
    private static final Caller PORTAL = new Caller.Portal();

    private static ApplicationContext portal = ApplicationContext.builder().build();

    @BeforeAll
    static void a_demo_on_an_empty_database() {
        portal = ApplicationContext.run(
                Map.of(
                        "heard.demo",
                        "true",
                        "heard.key",
                        "dGhlIGtleSBvZiBhbGwgdGVzdHMgaXMgMzIgYnl0ZXM=",
                        "datasources.default.url",
                        "jdbc:h2:mem:demo-seed;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"));
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void a_drawn_phone_that_texted_stop_is_texted_nothing_until_start() {
        var child = portal.getBean(DemoPeople.class).all().stream()
                .map(DemoPerson::person)
                .filter(one -> one.role() == Role.CHILD && one.phone() != null)
                .findFirst()
                .orElseThrow();
        DemoPhone phone = portal.getBean(DemoPhone.class);
        Outbox outbox = portal.getBean(Outbox.class);

        PORTAL.run(() -> phone.type(child.id(), "STOP"));
        assertThat(outbox.text(child.id(), String.valueOf(child.phone()), "Hello"))
                .isEqualTo(DeliveryStatus.WILL_NOT_SEND);
        PORTAL.run(() -> phone.type(child.id(), "start"));
        assertThat(outbox.text(child.id(), String.valueOf(child.phone()), "Hello"))
                .isEqualTo(DeliveryStatus.SENT);
    }

    @Test
    void a_text_that_waits_for_its_hour_comes_to_the_drawn_phone_when_the_visitor_lets_time_pass() {
        var child = portal.getBean(DemoPeople.class).all().stream()
                .map(DemoPerson::person)
                .filter(one -> one.role() == Role.CHILD && one.phone() != null)
                .findFirst()
                .orElseThrow();
        Outbox outbox = portal.getBean(Outbox.class);
        Instant tomorrow = portal.getBean(InstantSource.class).instant().plus(Duration.ofDays(1));

        assertThat(outbox.comesNow(child.id())).isFalse();
        OutboxMessage waits = outbox.put(Letter.text(
                        Channel.SMS,
                        child.id(),
                        String.valueOf(child.phone()),
                        "Open it: https://heard.example/l/abcdefghijklmnopqrstuvw")
                .notBefore(tomorrow));
        assertThat(waits.status()).isEqualTo(DeliveryStatus.WAITING);
        assertThat(outbox.comesNow(child.id())).isTrue();
        assertThat(outbox.find(waits.id()).orElseThrow()).satisfies(came -> {
            assertThat(came.status()).isEqualTo(DeliveryStatus.SENT);
            assertThat(came.body()).as("a visitor opens the link").endsWith("abcdefghijklmnopqrstuvw");
        });
    }

    @Test
    void a_child_who_has_another_iro_since_today_is_to_be_greeted() {
        assertThat(portal.getBean(DemoPeople.class).all().stream()
                        .map(DemoPerson::person)
                        .filter(one -> one.role() == Role.IRO)
                        .flatMap(iro -> new Caller.Someone(iro.id(), Role.IRO)
                                        .call(() -> portal.getBean(IroInbox.class)
                                                .mine(London.today(portal.getBean(InstantSource.class))))
                                        .needsYou()
                                        .stream())
                        .filter(NeedsYou.Hello.class::isInstance))
                .singleElement()
                .satisfies(need -> assertThat(((NeedsYou.Hello) need).instead()).isTrue());
    }

    @Test
    void an_iro_has_what_was_urgent_in_the_story_so_that_no_alarm_runs_when_a_visitor_comes() {
        PersonId manager = portal.getBean(DemoPeople.class).all().stream()
                .filter(one -> one.person().role() == Role.MANAGER)
                .findFirst()
                .orElseThrow()
                .person()
                .id();

        assertThat(new Caller.Someone(manager, Role.MANAGER)
                        .call(() -> portal.getBean(Flags.class).watch())
                        .mine())
                .isEmpty();
    }

    @Test
    void the_figures_have_something_to_count() {
        LocalDate today = London.today(portal.getBean(InstantSource.class));
        Figures year = PORTAL.call(() ->
                portal.getBean(ParticipationFigures.class).of(Period.of(today.minusYears(1), today.minusDays(90))));

        assertThat(year.share(Measure.IN_PERSON).all()).isGreaterThan(20);
        assertThat(year.share(Measure.SPOKEN_BEFORE).of()).isGreaterThan(15);
        assertThat(year.share(Measure.ADVOCATE_OFFERED).of()).isGreaterThan(15);
        assertThat(year.feedback()).isNotEmpty().allMatch(felt -> !felt.yes().isHidden());
    }

    @Test
    void everybody_a_visitor_may_be_is_there() {
        List<Role> roles = portal.getBean(DemoPeople.class).all().stream()
                .map(one -> one.person().role())
                .distinct()
                .toList();

        assertThat(roles)
                .contains(
                        Role.CHILD, Role.ADVOCATE, Role.CARER, Role.PARENT, Role.IRO, Role.MANAGER, Role.ADMINISTRATOR);
    }

    @Test
    void a_child_has_sent_something_now_and_last_time_and_the_iro_read_it() {
        ChildId elsie = child("100906");
        Review review =
                PORTAL.call(() -> portal.getBean(Reviews.class).next(elsie)).orElseThrow();

        var saying = new Caller.Someone(elsie.person(), Role.CHILD)
                .call(() -> portal.getBean(Consultations.class).saying(elsie))
                .orElseThrow();
        assertThat(saying.state()).isInstanceOf(SayingState.Sent.class);
        assertThat(saying.reads()).isNotEmpty();
        assertThat(review.day()).isPresent();

        List<Sent> before = new Caller.Someone(
                        PORTAL.call(() -> portal.getBean(People.class).child(elsie))
                                .iro(),
                        Role.IRO)
                .call(() -> portal.getBean(SentWords.class).lastTime(review.id()));
        assertThat(before).extracting(Sent::voice).contains(Voice.CHILD);
    }

    @Test
    void advocates_carers_and_parents_have_said_something_too() {
        for (String ref : List.of("100965", "100906", "101051")) {
            ChildId child = child(ref);
            Review review =
                    PORTAL.call(() -> portal.getBean(Reviews.class).next(child)).orElseThrow();
            assertThat(PORTAL.call(() -> portal.getBean(Consultations.class).arrived(review.id())))
                    .as("voices about %s", ref)
                    .extracting(Arrived::voice)
                    .contains(Voice.CHILD)
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void the_case_system_says_pn7_where_the_portal_knows_better() {
        ChildId george = child("100965");
        Review held = PORTAL.call(() -> portal.getBean(Reviews.class).lastHeld(george))
                .orElseThrow();

        assertThat(held.importedCode()).isEqualTo(ParticipationCode.PN7);
        assertThat(PORTAL.call(() -> portal.getBean(ParticipationRecords.class).latest(held.id())))
                .hasValueSatisfying(record -> assertThat(record.code()).isEqualTo(ParticipationCode.PN6));
    }

    @Test
    void the_clock_runs_true_when_the_story_is_told() {
        assertThat(London.today(portal.getBean(InstantSource.class))).isEqualTo(London.today(InstantSource.system()));
    }

    @Test
    void a_letter_for_each_age_can_be_read_at_nine_and_has_no_word_that_children_do_not_use() {
        for (String ref : List.of("100965", "100906", "101051", "100919")) {
            ChildId child = child(ref);
            var iro = new Caller.Someone(
                    PORTAL.call(() -> portal.getBean(People.class).child(child)).iro(), Role.IRO);
            var review = PORTAL.call(() -> portal.getBean(Reviews.class).lastHeld(child))
                    .orElseThrow();
            var draft = iro.call(() -> portal.getBean(Drafts.class).newest(review.id()))
                    .draft();
            var advice = iro.call(() -> portal.getBean(WritingHelp.class).advice(review.id(), draft));
            assertThat(advice.age().orElseThrow()).as(ref).isLessThanOrEqualTo(9);
            assertThat(advice.words()).as(ref).isLessThanOrEqualTo(advice.most());
            assertThat(advice.found())
                    .as(ref)
                    .extracting(found -> found.finding().kind())
                    .doesNotContain(
                            Finding.Kind.JARGON,
                            Finding.Kind.SHORT_FORM,
                            Finding.Kind.BLAME,
                            Finding.Kind.VAGUE_TIME,
                            Finding.Kind.THIRD_PERSON);
            assertThat(new Caller.Someone(child.person(), Role.CHILD)
                            .call(() -> portal.getBean(Decisions.class).lastAgreed(child)))
                    .as(ref)
                    .isNotEmpty();
        }
    }

    private static ChildId child(String ref) {
        return portal.getBean(DemoRows.class).child(ref);
    }
}
