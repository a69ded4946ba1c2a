package org.heard.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.base.Settings;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.feedback.Feedback;
import org.heard.feedback.FeedbackQuestion;
import org.heard.feedback.FeedbackVoice;
import org.heard.feedback.Feedbacks;
import org.heard.feedback.Tap;
import org.heard.form.Audience;
import org.heard.identity.People;
import org.heard.media.Media;
import org.heard.media.MediaId;
import org.heard.message.Messages;
import org.heard.message.Written;
import org.heard.minutes.Answered;
import org.heard.minutes.DecisionEntry;
import org.heard.minutes.Decisions;
import org.heard.minutes.Draft;
import org.heard.minutes.Drafts;
import org.heard.minutes.OlderMinutes;
import org.heard.minutes.Publishing;
import org.heard.minutes.Section;
import org.heard.review.Reviews;
import org.heard.rights.RightKind;
import org.heard.rights.Rights;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
@Property(name = "heard.backup.key", value = "0123456789-a-key-for-this-test-only-0123456789")
class RetentionDataTest {
    private static final MediaId RECORDING = new MediaId("0123456789abcdef0123456789abcdef");
    private static final Path HANDOVER = Path.of("target/test-data/handover");

    @Inject
    private ACouncil council;

    @Inject
    private Retention retention;

    @Inject
    private RetentionCommand command;

    @Inject
    private Consultations consultations;

    @Inject
    private Messages messages;

    @Inject
    private Media media;

    @Inject
    private People people;

    @Inject
    private Reviews reviews;

    @Inject
    private Drafts drafts;

    @Inject
    private Decisions decisions;

    @Inject
    private Publishing publishing;

    @Inject
    private Rights rights;

    @Inject
    private OlderMinutes older;

    @Inject
    private Feedbacks feedbacks;

    @Inject
    private AuditLog audit;

    @Inject
    private Settings settings;

    @Inject
    private TestTime time;

    private PersonId ada = new PersonId(0);
    private AChild amara;

    @BeforeEach
    void a_girl_who_sent_a_recording_and_wrote_a_message() {
        ada = council.administrator("Ada Stone");
        amara = council.child("Amara Jones").born("2010-11-02").ref("C77").iro(council.iro("Priya Nair"));
        amara.review().planned("2026-03-17");
        as(amara.person(), Role.CHILD).run(() -> {
            media.append(amara.id(), RECORDING, 0, HexFormat.of().parseHex("1a45dfa3"));
            media.finish(amara.id(), RECORDING, 1);
            save(
                    "a",
                    "proud",
                    "{\"words\":\"Swimming\",\"attached\":[{\"id\":\"" + RECORDING
                            + "\",\"kind\":\"recording\",\"seconds\":4}]}");
            consultations.send(amara.id());
            save("b", "school", "{\"words\":\"Not sent\"}");
            messages.send(amara.id(), Written.words("m", "Can you ring me"));
        });
    }

    @Test
    void nothing_is_due_while_a_child_is_in_care_and_the_review_is_not_over() {
        assertThat(due()).isEmpty();
    }

    @Test
    void answers_that_were_never_sent_go_ninety_days_after_the_review_and_the_sent_ones_stay() {
        time.is(java.time.LocalDate.parse("2026-06-14"));
        assertThat(due()).isEmpty();
        time.is(java.time.LocalDate.parse("2026-06-15"));
        assertThat(due()).singleElement().satisfies(due -> {
            assertThat(due.kind()).isEqualTo(Kind.DRAFTS);
            assertThat(due.count()).isEqualTo(1);
        });
        go();
        assertThat(due()).isEmpty();
        assertThat(portal().call(() -> media.all(amara.id()))).containsExactly(RECORDING);
    }

    @Test
    void a_letter_a_call_for_help_and_a_right_go_with_everything_else() throws IOException {
        PersonId priya = people(amara);
        ReviewId held = amara.review().held("2026-03-02").id();
        as(priya, Role.IRO).run(() -> {
            drafts.save(held, "one", 0, Draft.empty().with(Section.TOOK_PART, "Dear Amara,\nYou came."));
            decisions.keep(
                    held,
                    null,
                    new DecisionEntry("Bus pass", null, Answered.YES, "You get a bus pass.", null, "Sam", null));
            publishing.publish(held);
        });
        as(amara.person(), Role.CHILD).run(() -> {
            consultations.askForHelp(amara.id(), null);
            rights.ask(amara.id(), RightKind.CORRECT, "My name is spelt Amarah");
        });
        amara.leftCare("2026-03-20");
        time.is(java.time.LocalDate.parse("2028-01-01"));

        assertThat(go()).extracting(Done::kind).contains(Kind.WORDS);

        assertThat(due()).isEmpty();
        try (ZipFile zip = handedOver("2028-01-01")) {
            String json = new String(
                    zip.getInputStream(zip.getEntry("everything.json")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(json).contains("You came.", "You get a bus pass.", "Amarah", "\"help\"");
        }
    }

    @Test
    void a_package_is_encrypted_and_holds_older_minutes_as_files_and_feedback_that_bears_a_name() throws IOException {
        PersonId priya = people(amara);
        byte[] letter = "Minutes of 2 May 2024: Amara goes to the swimming club."
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        as(priya, Role.IRO)
                .run(() ->
                        older.add(amara.id(), java.time.LocalDate.parse("2024-05-02"), "Review May 2024.txt", letter));
        String code = as(priya, Role.IRO)
                .call(() -> feedbacks.codeFor(amara.review().held("2026-03-02").id()));
        portal().run(() -> feedbacks.give(
                code, new Feedback(FeedbackVoice.CHILD, Map.of(FeedbackQuestion.MINE, Tap.NO), "Ask me first")));
        amara.leftCare("2026-03-20");
        time.is(java.time.LocalDate.parse("2028-01-01"));

        go();

        byte[] sealed = Files.readAllBytes(sealed("2028-01-01"));
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("HEARD-BACKUP-1")
                .doesNotContain("Amara", "everything.json");
        assertThat(Files.getPosixFilePermissions(sealed("2028-01-01"))).hasSize(2);
        try (ZipFile zip = handedOver("2028-01-01")) {
            String json = new String(
                    zip.getInputStream(zip.getEntry("everything.json")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(json).contains("Ask me first", "Review May 2024.txt");
            var file = zip.stream()
                    .filter(entry -> entry.getName().endsWith("Review May 2024.txt"))
                    .findFirst()
                    .orElseThrow();
            assertThat(zip.getInputStream(file).readAllBytes()).isEqualTo(letter);
        }
        sealed[sealed.length / 2] ^= 1;
        Files.write(sealed("2028-01-01"), sealed);
        assertThat(said("--open", sealed("2028-01-01").toString()))
                .startsWith("2 ")
                .contains("damaged");
    }

    private Path sealed(String day) {
        return HANDOVER.resolve("C77-" + amara.id() + "-" + day + ".zip.sealed").toAbsolutePath();
    }

    private ZipFile handedOver(String day) throws IOException {
        Path file = sealed(day);
        assertThat(said("--open", file.toString())).startsWith("0 ");
        return new ZipFile(file.resolveSibling(file.getFileName().toString().replace(".sealed", ""))
                .toFile());
    }

    private PersonId people(AChild child) {
        return java.util.Objects.requireNonNull(
                portal().call(() -> people.child(child.id())).iro());
    }

    @Test
    void a_year_after_leaving_care_everything_said_is_handed_over_and_then_deleted() throws IOException {
        amara.leftCare("2026-03-20");
        time.is(java.time.LocalDate.parse("2027-03-19"));
        assertThat(due()).extracting(Due::kind).containsExactly(Kind.DRAFTS);
        time.is(java.time.LocalDate.parse("2027-03-20"));
        assertThat(due()).extracting(Due::kind).containsExactly(Kind.DRAFTS, Kind.WORDS);

        List<Done> done = go();

        Done words = done.getLast();
        assertThat(words.kind()).isEqualTo(Kind.WORDS);
        assertThat(words.handover()).isNotNull();
        assertThat(words.count()).isGreaterThan(4);
        try (ZipFile zip = handedOver("2027-03-20")) {
            String json = new String(
                    zip.getInputStream(zip.getEntry("everything.json")).readAllBytes());
            assertThat(json).contains("Swimming", "Can you ring me", "Amara Jones");
            assertThat(zip.getEntry("files/" + RECORDING + "-recording.webm")).isNotNull();
        }
        assertThat(portal().call(() -> media.all(amara.id()))).isEmpty();
        assertThat(due()).isEmpty();
        assertThat(portal().call(() -> reviews.of(amara.id())))
                .as("the review itself stays")
                .hasSize(1);
    }

    @Test
    void turning_eighteen_or_moving_to_another_council_begins_the_same_time() {
        time.is(java.time.LocalDate.parse("2029-11-01"));
        assertThat(due()).extracting(Due::kind).doesNotContain(Kind.WORDS);
        time.is(java.time.LocalDate.parse("2029-11-02"));
        assertThat(due()).extracting(Due::kind).contains(Kind.WORDS);
        time.is(java.time.LocalDate.parse("2027-05-01"));
        assertThat(due()).extracting(Due::kind).doesNotContain(Kind.WORDS);
        administrator().run(() -> retention.moved(amara.id(), java.time.LocalDate.parse("2026-05-01")));
        assertThat(due()).extracting(Due::kind).contains(Kind.WORDS);
    }

    @Test
    void what_is_held_stays_until_it_is_released() {
        amara.leftCare("2026-03-20");
        time.is(java.time.LocalDate.parse("2028-01-01"));
        assertThatThrownBy(() -> administrator().run(() -> retention.hold(amara.id(), " ")))
                .isInstanceOf(PortalException.class);
        administrator().run(() -> retention.hold(amara.id(), "A court asked for it."));

        assertThat(due()).allMatch(Due::held);
        assertThat(go()).isEmpty();
        assertThat(portal().call(() -> media.all(amara.id()))).hasSize(1);

        administrator().run(() -> retention.release(amara.id()));
        assertThat(go()).extracting(Done::kind).contains(Kind.WORDS);
    }

    @Test
    void names_go_after_three_years_and_the_reviews_stay() {
        amara.leftCare("2026-03-20");
        time.is(java.time.LocalDate.parse("2029-03-21"));
        assertThat(go()).extracting(Done::kind).containsExactly(Kind.DRAFTS, Kind.WORDS, Kind.NAMES);
        assertThat(portal().call(() -> people.child(amara.id())).person().lastName())
                .isEmpty();
        assertThat(portal().call(() -> reviews.of(amara.id()))).hasSize(1);
    }

    @Test
    void the_audit_trail_is_kept_longest() {
        portal().run(() -> audit.record(AuditAction.WORDS_READ, amara.id(), "consultation 1"));
        time.is(java.time.LocalDate.parse("2036-03-08"));
        assertThat(due()).extracting(Due::kind).doesNotContain(Kind.AUDIT);
        time.is(java.time.LocalDate.parse("2036-03-12"));
        assertThat(due()).extracting(Due::kind).contains(Kind.AUDIT);
    }

    @Test
    void the_command_lists_first_and_deletes_only_when_told_to_and_the_report_has_no_words() {
        amara.leftCare("2026-03-20");
        time.is(java.time.LocalDate.parse("2028-01-01"));
        assertThat(said("--dry-run"))
                .contains("WORDS, child " + amara.id(), "handed over first", "Nothing was changed.");
        assertThat(portal().call(() -> media.all(amara.id()))).hasSize(1);
        assertThat(said()).startsWith("2 ");
        assertThat(said("--go")).contains("handed over as").doesNotContain("Swimming", "Amara");
        assertThat(administrator().call(retention::report))
                .extracting(Done::kind)
                .containsExactly(Kind.WORDS, Kind.DRAFTS);
    }

    @Test
    void by_itself_it_only_deletes_where_the_council_said_so() {
        amara.leftCare("2026-03-20");
        time.is(java.time.LocalDate.parse("2028-01-01"));
        RetentionJob job = new RetentionJob(retention, settings);
        portal().run(job::run);
        assertThat(due()).isNotEmpty();
        portal().run(() -> settings.set(RetentionSettings.BY_ITSELF, "yes"));
        portal().run(job::run);
        assertThat(due()).isEmpty();
        assertThat(Files.exists(HANDOVER)).isTrue();
    }

    @Test
    void only_administrators_look_after_it() {
        PersonId mona = council.manager("Mona Field");
        assertThatThrownBy(() -> as(mona, Role.MANAGER).call(retention::due)).isInstanceOf(PortalException.class);
    }

    private void save(String key, String question, String body) {
        consultations.save(amara.id(), List.of(new AnswerCall(key, question, body, Audience.EVERYONE, 0, "p")));
    }

    private List<Due> due() {
        return administrator().call(retention::due);
    }

    private List<Done> go() {
        return administrator().call(retention::run);
    }

    private String said(String... arguments) {
        StringWriter said = new StringWriter();
        int status = portal().call(() -> command.run(List.of(arguments), Path.of("."), new PrintWriter(said, true)));
        return status + " " + said;
    }

    private Caller administrator() {
        return as(ada, Role.ADMINISTRATOR);
    }

    private static Caller portal() {
        return new Caller.Portal();
    }

    private static Caller.Someone as(PersonId who, Role role) {
        return new Caller.Someone(who, role);
    }
}
