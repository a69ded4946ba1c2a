package org.heard.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.media.Media;
import org.heard.media.MediaId;
import org.heard.media.MediaKind;
import org.heard.ui.attack.Answer;
import org.heard.ui.attack.Attacker;
import org.heard.ui.journey.Browser;
import org.heard.ui.journey.PortalRunning;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever puts another child's number into an address learns nothing: not their name, not their words, not that they exist. */
class EveryIdAttackedTest {
    @RegisterExtension
    static final PortalRunning portal =
            new PortalRunning().with("heard.demo", false).with("heard.most-posts", 1_000_000);

    private static ACouncilToLookAt council;
    private static List<PersonId> strangers = List.of();

    @BeforeAll
    static void a_council_and_others() {
        council = new ACouncilToLookAt(portal);
        PersonId anotherIro = portal.council().iro("Ivan Price");
        strangers = List.of(
                anotherIro,
                portal.council().socialWorker("Walter Wood"),
                portal.council().advocate("Ann Other"),
                portal.council().carer("Carl Other"),
                portal.council().parent("Paul Other"),
                portal.council()
                        .child("Zoe Other")
                        .born("2010-06-01")
                        .iro(anotherIro)
                        .person());
    }

    /** Every page that has the number of the child or of their review in its address. */
    static Stream<String> addresses() {
        String child = council.teenager.id().toString();
        String review = council.review.toString();
        return Entries.of(council).stream()
                .flatMap(entry -> entry.paths().stream())
                .filter(path -> path.matches(".*[/=](" + child + "|" + review + ")(/.*)?"))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void of_a_child_who_is_not_theirs_say_nothing(String path) {
        for (PersonId stranger : strangers) {
            Answer answer = Attacker.as(portal, stranger).get(path);
            assertThat(answer.body()).as(path + " for " + stranger).doesNotContain("Amara", "Osei", "County trials");
            if (path.startsWith("/staff/") && answer.status() == 200) {
                assertThat(seen(stranger, path)).as(path).doesNotContain("Amara", "Osei", "County trials");
            } else {
                assertThat(answer.status()).as(path).isIn(302, 303, 400, 401, 403, 404);
            }
            if (!path.startsWith("/staff/")) {
                Answer change = Attacker.as(portal, stranger)
                        .form(path, Map.of("child", council.teenager.id().toString(), "word", "x", "kind", "PERSON"));
                assertThat(change.status()).as("a change by " + path).isIn(302, 303, 400, 401, 403, 404, 405);
                assertThat(change.body()).as(path).doesNotContain("Amara", "County trials");
            }
        }
        assertThat(Attacker.as(portal, null).get(path).status()).as(path).isIn(302, 303, 401, 404);
    }

    @Test
    void pictures_and_recordings_are_their_owners() {
        ChildId child = council.teenager.id();
        MediaId photo = portal.council()
                .as(council.teenager.person())
                .call(() -> portal.bean(Media.class).keepPicture(child, MediaKind.DRAWING, A_DOT));
        assertThat(Attacker.as(portal, council.teenager.person())
                        .get("/media/" + child + "/" + photo.value())
                        .status())
                .isEqualTo(200);
        for (PersonId stranger : strangers) {
            for (String path :
                    List.of("/media/" + child + "/" + photo.value(), "/media/" + stranger + "/" + photo.value())) {
                assertThat(Attacker.as(portal, stranger).get(path).status())
                        .as(path)
                        .isIn(401, 403, 404);
            }
        }
        assertThat(Attacker.as(portal, council.priya)
                        .get("/media/" + child + "/" + photo.value())
                        .status())
                .as("not sent yet")
                .isEqualTo(404);
    }

    @Test
    void a_number_that_nobody_has_is_answered_like_one_that_is_not_yours() {
        PersonId stranger = strangers.getFirst();
        for (String[] one : List.of(
                new String[] {"/print-card?to=1&child=", council.teenager.id().toString()},
                new String[] {"/hello-letter?child=", council.teenager.id().toString()},
                new String[] {"/book/", council.teenager.id().toString()},
                new String[] {"/face/", council.teenager.id().toString()})) {
            Answer not = Attacker.as(portal, stranger).get(one[0] + one[1]);
            Answer nobody = Attacker.as(portal, stranger).get(one[0] + "999999");
            assertThat(nobody.status()).as(one[0]).isEqualTo(not.status());
            assertThat(nobody.body()).as(one[0]).isEqualTo(not.body());
        }
    }

    private static String seen(PersonId person, String path) {
        try (BrowserContext context = Browser.chromium().newContext()) {
            context.addCookies(List.of(new Cookie("heard", portal.token(person))
                    .setUrl(portal.address())
                    .setHttpOnly(true)
                    .setSameSite(SameSiteAttribute.LAX)));
            Page page = context.newPage();
            page.navigate(portal.address() + path);
            page.waitForSelector("h1");
            return page.title() + " " + page.innerText("body");
        }
    }

    private static final byte[] A_DOT = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
}
