package org.heard.ui.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.consultation.Consultations;
import org.heard.consultation.Saying;
import org.heard.consultation.SayingState;
import org.heard.form.FormDefinition;
import org.heard.form.FormLibrary;
import org.heard.form.Option;
import org.heard.form.Part;
import org.heard.form.Question;
import org.heard.safeguarding.Flags;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.ui.journey.OverHttp;
import org.heard.ui.journey.PortalRunning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the page gets and what its calls are answered, through the real server. */
class SayOverHttpTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private static final Pattern SLOT = Pattern.compile("\"slot\":\"([0-9a-f]+)\"");

    private ACouncil council;
    private PersonId priya;
    private AChild amara;
    private PersonId denise;
    private OverHttp phone;

    @BeforeEach
    void a_girl_of_fifteen_with_a_review_in_march() {
        council = portal.council();
        priya = council.iro("Priya Nair");
        denise = council.carer("Denise Hall");
        amara = council.child("Amara Osei")
                .born("2010-06-01")
                .iro(priya)
                .socialWorker(council.socialWorker("Sam Whitlock"))
                .carer(denise);
        amara.review().planned("2026-03-17").at("16:00", "Denise’s house");
        phone = OverHttp.as(portal, amara.person());
    }

    @Test
    void the_whole_question_set_comes_in_one_page_with_only_the_first_question_showing() {
        String page = phone.get("/my/say").body();
        assertThat(page.split("data-question=", -1)).hasSize(17);
        assertThat(page).contains("How has life been since your last review?", "Only Priya sees this");
        assertThat(page.split("<section class=\"stack\" data-question=\"[a-z-]+\"[^>]* hidden", -1))
                .hasSize(16);
    }

    @Test
    void nothing_of_it_may_be_kept_by_the_browser() {
        assertThat(phone.get("/my/say").headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void a_younger_child_is_asked_with_pictures_and_smaller_words() {
        AChild lily = council.child("Lily Moss").born("2018-11-01").iro(priya);
        lily.review().planned("2026-03-17");
        String page = OverHttp.as(portal, lily.person()).get("/my/say").body();
        assertThat(page)
                .contains("data-tone=\"under-8\"", "How are you today?", "class=\"tile\"", "Everyone at your meeting");
    }

    @Test
    void the_title_tells_nobody_what_it_is() {
        assertThat(phone.get("/my/say").body()).contains("<title>Heard</title>");
    }

    @Test
    void an_answer_is_stored_once_however_often_it_comes() {
        String call = answers("proud", "{\"words\":\"County trials\"}", "k1");
        assertThat(phone.post("/my/answers", call).body()).contains("\"keys\":[\"k1\"]");
        assertThat(phone.post("/my/answers", call).statusCode()).isEqualTo(200);
        assertThat(saying().answers().get("proud").body()).isEqualTo("{\"words\":\"County trials\"}");
        assertThat(council.as(amara.person())
                        .call(() -> portal.bean(Consultations.class).history(amara.id(), "proud")))
                .hasSize(1);
    }

    @Test
    void what_was_said_is_in_the_page_of_the_next_visit_and_cannot_break_out_of_it() {
        phone.post("/my/answers", answers("proud", "{\"words\":\"</script><b>\"}", "k1"));
        assertThat(phone.get("/my/say").body())
                .contains("\\u003c/script>\\u003cb>")
                .doesNotContain("</script><b>");
    }

    @Test
    void a_later_answer_of_another_phone_counts_and_comes_back() {
        phone.post("/my/answers", answers("proud", "{\"words\":\"newest\"}", "k1", 0, "tablet"));
        HttpResponse<String> older =
                phone.post("/my/answers", answers("proud", "{\"words\":\"older\"}", "k2", 60_000, "phone"));
        assertThat(older.body()).contains("\"newer\":[{\"question\":\"proud\"").contains("newest");
        assertThat(saying().answers().get("proud").body()).contains("newest");
    }

    @Test
    void sending_says_what_happens_next() {
        phone.post("/my/answers", answers("proud", "{\"words\":\"County trials\"}", "k1"));
        HttpResponse<String> sent = phone.post("/my/send", call(""));
        assertThat(sent.body())
                .contains("\"state\":\"SENT\"", "Sent. Thank you, Amara.", "Priya reads it by Wednesday 11 March");
        assertThat(saying().state()).isInstanceOf(SayingState.Sent.class);
    }

    @Test
    void what_is_taken_back_is_nobodys_to_read() {
        phone.post("/my/answers", answers("proud", "{\"words\":\"County trials\"}", "k1"));
        phone.post("/my/send", call(""));
        assertThat(phone.post("/my/take-back", call("")).body()).contains("\"state\":\"TAKEN_BACK\"");
        assertThat(saying().state()).isInstanceOf(SayingState.TakenBack.class);
    }

    @Test
    void asking_for_help_reaches_the_iro_at_once() {
        assertThat(phone.post("/my/help-me", call(",\"question\":\"safe\"")).statusCode())
                .isEqualTo(200);
        assertThat(council.as(priya).call(() -> portal.bean(Flags.class).openFor(amara.id())))
                .hasSize(1);
    }

    @Test
    void somebody_who_is_not_signed_in_is_told_so_and_nothing_is_kept() {
        assertThat(OverHttp.nobody(portal).get("/my/say").statusCode()).isEqualTo(401);
        HttpResponse<String> refused =
                OverHttp.nobody(portal).post("/my/answers", answers("proud", "{\"words\":\"x\"}", "k1"));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).isEqualTo("{\"code\":\"H-1001\"}");
    }

    @Test
    void a_page_left_open_does_not_write_for_the_child_who_signed_in_after() {
        AChild jay = council.child("Jay Reed").iro(priya);
        jay.review().planned("2026-03-17");
        String amarasCall = answers("proud", "{\"words\":\"Amara’s\"}", "k1");
        assertThat(OverHttp.as(portal, jay.person())
                        .post("/my/answers", amarasCall)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void another_site_cannot_make_a_childs_browser_answer() {
        assertThat(phone.postFromElsewhere("/my/answers", answers("proud", "{\"words\":\"x\"}", "k1"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_does_not_fit_the_question_is_refused_as_a_whole() {
        assertThat(phone.post("/my/answers", answers("life", "{\"how\":\"purple\"}", "k1"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(phone.post("/my/answers", "nonsense").statusCode()).isEqualTo(400);
        assertThat(phone.post("/my/answers", "null").statusCode()).isEqualTo(400);
        assertThat(saying().answers()).isEmpty();
    }

    @Test
    void more_than_fits_in_one_call_is_refused() {
        String long_words = "x".repeat(70_000);
        assertThat(phone.post("/my/answers", answers("proud", "{\"words\":\"" + long_words + "\"}", "k1"))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void without_a_review_there_is_nothing_to_answer_and_the_page_says_so() {
        AChild theo = council.child("Theo Osei").iro(priya);
        OverHttp theosPhone = OverHttp.as(portal, theo.person());
        assertThat(theosPhone.get("/my/say").body()).contains("There’s nothing to answer yet");
    }

    @Test
    void the_faces_of_every_scale_come_together_in_one_file() {
        assertThat(portal.bean(FormLibrary.class).all())
                .flatExtracting(FormDefinition::questions)
                .flatExtracting(Question::parts)
                .filteredOn(Part.Faces.class::isInstance)
                .flatExtracting(Part::options)
                .extracting(Option::picture)
                .isSubsetOf(portal.bean(Pictures.class).together());
    }

    @Test
    void the_key_is_the_writers_own_and_the_same_on_every_visit() {
        PhoneLock lock = portal.bean(PhoneLock.class);
        assertThat(lock.lockOf(amara.person(), amara.id())).isEqualTo(lock.lockOf(amara.person(), amara.id()));
        assertThat(lock.lockOf(denise, amara.id()).key())
                .isNotEqualTo(lock.lockOf(amara.person(), amara.id()).key());
    }

    @Test
    void a_carer_writes_their_own_view_and_sees_no_word_of_the_childs() {
        phone.post("/my/answers", answers("proud", "{\"words\":\"Secret swim trials\"}", "k1"));
        OverHttp carer = OverHttp.as(portal, denise);
        String page = carer.get("/helper/" + amara.id()).body();
        assertThat(page)
                .contains("This is your view, not Amara’s. You don’t see what Amara writes.", "Carer: Denise Hall")
                .doesNotContain("Secret swim trials");
        assertThat(carer.get("/helper").body()).contains("My view", "Amara", "Tuesday 17 March");
    }

    @Test
    void a_carer_of_another_child_finds_nobody_there() {
        OverHttp stranger = OverHttp.as(portal, council.carer("Ann Stranger"));
        assertThat(stranger.get("/helper/" + amara.id()).statusCode()).isEqualTo(404);
        assertThat(stranger.post("/helper/" + amara.id() + "/send", call("")).statusCode())
                .isIn(401, 404);
    }

    @Test
    void a_helper_sends_their_view_at_their_own_address() {
        OverHttp carer = OverHttp.as(portal, denise);
        String slot = slotOn(carer.get("/helper/" + amara.id()).body());
        String base = "/helper/" + amara.id();
        String answer = "{\"key\":\"c1\",\"question\":\"life\",\"body\":\"{\\\"words\\\":\\\"Well.\\\"}\","
                + "\"audience\":\"IRO_AND_WORKER\",\"ago\":0,\"phone\":\"p\"}";
        assertThat(carer.post(base + "/answers", "{\"slot\":\"" + slot + "\",\"answers\":[" + answer + "]}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(carer.post(base + "/send", "{\"slot\":\"" + slot + "\"}").body())
                .contains("\"state\":\"SENT\"", "Your view is with Priya now.");
    }

    private Saying saying() {
        ChildId child = amara.id();
        return council.as(amara.person())
                .call(() -> portal.bean(Consultations.class).saying(child).orElseThrow());
    }

    private String answers(String question, String body, String key) {
        return answers(question, body, key, 0, "phone");
    }

    private String answers(String question, String body, String key, long ago, String phoneName) {
        String answer =
                "{\"key\":\"%s\",\"question\":\"%s\",\"body\":\"%s\",\"audience\":\"IRO_AND_WORKER\",\"ago\":%d,\"phone\":\"%s\"}"
                        .formatted(key, question, body.replace("\"", "\\\""), ago, phoneName);
        return call(",\"answers\":[" + answer + "]");
    }

    private String call(String more) {
        return "{\"slot\":\"" + slotOn(phone.get("/my/say").body()) + "\"" + more + "}";
    }

    private static String slotOn(String page) {
        Matcher slot = SLOT.matcher(page);
        assertThat(slot.find()).isTrue();
        return slot.group(1);
    }
}
