package org.heard.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.invitation.PhoneLinks;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.ui.journey.PortalRunning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The budget of questions to the database. Most of what a child costs the portal is asking; a question more for each answer is easily
 * written and seen by nobody.
 */
class QuestionsTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning().with(StatementsSeen.WANTED, true);

    private static final Pattern SLOT = Pattern.compile("\"slot\":\"([0-9a-f]+)\"");
    /** Asked anew every few seconds by whoever comes then, or by nobody who comes. */
    private static final Pattern NOW_AND_THEN = Pattern.compile("(?i)FROM `?setting`?\\b");

    private interface Step {
        PhoneLine.Reply take() throws IOException;
    }

    private final Map<String, List<String>> asked = new TreeMap<>();

    @Test
    void nothing_a_child_does_asks_the_database_more_than_it_may() throws IOException {
        comesAnswersAndSends("Ben Osei"); // what is remembered for everybody is asked for once
        asked.clear();
        comesAnswersAndSends("Amara Osei");

        Properties budget = new Properties();
        try (Reader file =
                Files.newBufferedReader(Path.of("..").resolve(BenchPage.KEPT).resolve("questions.properties"))) {
            budget.load(file);
        }
        assertThat(asked.keySet()).isEqualTo(budget.stringPropertyNames());
        assertThat(asked)
                .allSatisfy((step, questions) -> assertThat(questions)
                        .as(step)
                        .isNotEmpty()
                        .hasSizeLessThanOrEqualTo(Integer.parseInt(budget.getProperty(step))));
    }

    private void comesAnswersAndSends(String name) throws IOException {
        ACouncil council = portal.council();
        AChild child = council.child(name)
                .born("2010-06-01")
                .iro(council.iro("Priya Nair"))
                .socialWorker(council.socialWorker("Sam Whitlock"))
                .carer(council.carer("Denise Hall"));
        child.review().planned("2026-03-17").at("16:00", "Denise’s house");
        String link = portal.bean(PhoneLinks.class).onOwnPhone(child.person());
        try (PhoneLine phone =
                new PhoneLine("localhost", Integer.parseInt(portal.address().replaceAll(".*:", "")))) {
            step("link", 303, () -> phone.get(link));
            step("code", 200, () -> phone.get("/code"));
            step("enter", 303, () -> phone.postForm("/code"));
            step("home", 200, () -> phone.get("/my"));
            Matcher slot = SLOT.matcher(
                    step("questions", 200, () -> phone.get("/my/say")).text());
            assertThat(slot.find()).isTrue();
            step("answer", 200, () -> phone.post("/my/answers", answer(slot.group(1))));
            step("send", 200, () -> phone.post("/my/send", "{\"slot\":\"" + slot.group(1) + "\"}"));
        }
    }

    private static String answer(String slot) {
        return "{\"slot\":\"" + slot
                + "\",\"answers\":[{\"key\":\"k1\",\"question\":\"life\",\"audience\":\"IRO\",\"ago\":0,"
                + "\"phone\":\"hers\",\"body\":\"{\\\"words\\\":\\\"I would like to swim more often.\\\"}\"}]}";
    }

    private PhoneLine.Reply step(String name, int status, Step step) throws IOException {
        PhoneLine.Reply[] reply = new PhoneLine.Reply[1];
        List<String> all = portal.bean(StatementsSeen.class).during(() -> {
            try {
                reply[0] = step.take();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(reply[0].status()).as(name).isEqualTo(status);
        asked.put(
                name,
                all.stream().filter(sql -> !NOW_AND_THEN.matcher(sql).find()).toList());
        return reply[0];
    }
}
