package org.heard.demo;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.heard.base.Role;
import org.heard.consultation.HelpingWay;
import org.jspecify.annotations.Nullable;

/** Who has said what in the demo, as data: {@code demo/story.json}. */
@Serdeable
record DemoStory(List<Staff> staff, List<Parent> parents, List<Card> cards, List<Earlier> lastTime, List<Say> now) {

    /** Someone whom no extract brings. */
    @Serdeable
    record Staff(Role role, String first, String last, String email) {}

    @Serdeable
    record Parent(String of, String first, String last, String email) {}

    @Serdeable
    record Card(String email, String about, String reach, String hours) {}

    /**
     * What a child said before the review before, and whether they came to it.
     *
     * @param sentDaysBefore counted back from that review
     */
    @Serdeable
    record Earlier(
            String child, int sentDaysBefore, int readDaysBefore, boolean attended, Map<String, JsonNode> answers) {}

    /**
     * What somebody says now.
     *
     * @param as in whose voice; the helper is the child's own
     * @param readDaysAgo when the IRO read it, if at all
     * @param onPaper whether it came back in a booklet
     */
    @Serdeable
    record Say(
            String child,
            Role as,
            int daysAgo,
            boolean send,
            @Nullable Integer readDaysAgo,
            Map<String, JsonNode> answers,
            @Nullable Beside beside,
            @Nullable Boolean onPaper) {}

    /**
     * Who sat beside the child who said it.
     *
     * @param notes by the question they are about
     */
    @Serdeable
    record Beside(String name, String who, List<HelpingWay> ways, Map<String, String> notes) {}
}
