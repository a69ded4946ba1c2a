package org.heard.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.base.PersonId;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.ui.journey.PortalRunning;
import org.heard.ui.page.Assets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The budget of bytes. Unlike seconds they are the same on every machine, so growing past it fails the build. */
class BytesTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private static final Pattern PART =
            Pattern.compile("/assets/[a-z-]+\\.[0-9a-f]+\\.(?:js|svg)|/pictures/together/[^\"#]+");

    private final Properties budget = new Properties();
    private AChild amara;
    private PersonId denise;

    @BeforeEach
    void a_girl_of_fifteen_with_a_review_a_letter_and_a_carer() throws IOException {
        try (Reader file =
                Files.newBufferedReader(Path.of("..").resolve(BenchPage.KEPT).resolve("bytes.properties"))) {
            budget.load(file);
        }
        ACouncil council = portal.council();
        denise = council.carer("Denise Hall");
        amara = council.child("Amara Osei")
                .born("2010-06-01")
                .iro(council.iro("Priya Nair"))
                .socialWorker(council.socialWorker("Sam Whitlock"))
                .carer(denise);
        amara.review().planned("2026-03-17").at("16:00", "Denise’s house");
    }

    @Test
    void no_style_script_or_picture_is_larger_than_it_may_be() throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        try (PhoneLine phone = phone(amara.person())) {
            for (String name : budget.stringPropertyNames()) {
                if (name.startsWith("asset.")) {
                    String path = portal.bean(Assets.class).path(name.substring("asset.".length()));
                    sizes.put(name, phone.get(path).body().length);
                }
            }
        }
        holds(sizes);
    }

    @Test
    void no_page_is_larger_than_it_may_be() throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        PhonePages.withALetter(portal, amara);
        try (PhoneLine child = phone(amara.person());
                PhoneLine carer = phone(denise)) {
            child.cookie(hasTheStyles());
            carer.cookie(hasTheStyles());
            for (String name : budget.stringPropertyNames()) {
                if (name.startsWith("page.")) {
                    String path = name.substring("page.".length())
                            .replace("CHILD", amara.id().toString());
                    PhoneLine.Reply reply = (path.startsWith("/helper") ? carer : child).get(path);
                    assertThat(reply.status()).as(path).isEqualTo(200);
                    sizes.put(name, reply.body().length);
                }
            }
        }
        holds(sizes);
    }

    @Test
    void a_child_waits_for_forty_kibibytes_at_most() throws IOException {
        holds(Map.of("together.first-question", untilTheFirstQuestion(amara.person())));
        try (PhoneLine phone = phone(amara.person())) {
            phone.cookie(hasTheStyles());
            assertThat(phone.get("/my/say").text()).doesNotContain("<style ").contains("rel=\"stylesheet\"");
        }
    }

    @Test
    void a_child_who_reads_pictures_waits_for_three_files() throws IOException {
        AChild leo = portal.council().child("Leo Marsh").born("2014-05-01").formVersion("symbols");
        leo.review().planned("2026-03-17").at("16:00", "At home");
        holds(Map.of("together.first-question-in-pictures", untilTheFirstQuestion(leo.person())));
    }

    /** The page with its styles, and all that it shows and needs before it can be answered. */
    private static int untilTheFirstQuestion(PersonId person) throws IOException {
        try (PhoneLine phone = phone(person)) {
            PhoneLine.Reply page = phone.get("/my/say");
            assertThat(page.text()).contains("<style ");
            int all = page.body().length;
            Map<String, Integer> parts = new TreeMap<>();
            Matcher part = PART.matcher(page.text().replaceAll("(?s)<noscript data-later=.*?</noscript>", ""));
            while (part.find()) {
                if (!part.group().contains("/ways.")) {
                    parts.put(part.group(), phone.get(part.group()).body().length);
                }
            }
            assertThat(parts).as("script and pictures").hasSize(2);
            return all + parts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** What the page's script writes down once the sheet is kept. */
    private static String hasTheStyles() {
        return "sheet=" + portal.bean(Assets.class).path("light.css").split("\\.")[1];
    }

    private static PhoneLine phone(PersonId person) {
        PhoneLine line =
                new PhoneLine("localhost", Integer.parseInt(portal.address().replaceAll(".*:", "")));
        line.cookie("heard=" + portal.token(person));
        return line;
    }

    private void holds(Map<String, Integer> sizes) {
        assertThat(sizes)
                .isNotEmpty()
                .allSatisfy((name, size) -> assertThat(size)
                        .as("%s; all of them: %s", name, sizes)
                        .isPositive()
                        .isLessThanOrEqualTo(Integer.parseInt(budget.getProperty(name))));
    }
}
