package org.heard.ui.say;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.consultation.Given;
import org.heard.consultation.Saying;
import org.heard.consultation.SayingState;
import org.heard.form.Audience;
import org.heard.language.InEnglish;
import org.heard.ui.page.Assets;

/** What the page's script is told: what is answered already, how far it is, what to say, and the lock. */
@Singleton
final class SayData {
    /** The texts that the script writes into the page. */
    private static final List<String> WORDS = List.of(
            "count",
            "next",
            "coming",
            "done",
            "saved",
            "saving",
            "not-sent",
            "listen",
            "stop",
            "locked-one",
            "locked-many",
            "memory-one",
            "memory-many",
            "no-signal-title",
            "no-signal-next",
            "not-reached-title",
            "not-reached-next",
            "signed-out-title",
            "signed-out-next",
            "over-title",
            "over-next",
            "refused",
            "two-phones",
            "who",
            "skipped-one",
            "skipped-many",
            "said-not-safe",
            "said-this");

    private final ObjectMapper mapper;
    private final Assets assets;

    SayData(ObjectMapper mapper, Assets assets) {
        this.mapper = mapper;
        this.assets = assets;
    }

    /**
     * One answer that the server owns.
     *
     * @param body JSON, as it came
     */
    @Serdeable
    record Answered(String body, Audience audience, boolean otherPhone) {}

    @Serdeable
    record Data(
            String base,
            String home,
            String child,
            String ways,
            String slot,
            String key,
            String state,
            boolean changed,
            Map<String, Answered> given,
            Map<String, String> words) {}

    /** As text that can stand in a page: it holds no {@code <}. */
    String json(Saying saying, String base, String home, PhoneLock.Lock lock, SayWording wording) {
        Map<String, Answered> given = new TreeMap<>();
        for (Given one : saying.answers().values()) {
            given.put(one.question(), new Answered(one.body(), one.audience(), one.otherPhoneToo()));
        }
        Map<String, String> words = new TreeMap<>();
        WORDS.forEach(key -> words.put(key, InEnglish.plain(wording.t(key))));
        boolean changed = saying.state() instanceof SayingState.Sent sent && sent.changedSince();
        String child = saying.review().child().toString();
        String ways = assets.path("ways.js");
        Data data = new Data(
                base, home, child, ways, lock.slot(), lock.key(), state(saying.state()), changed, given, words);
        try {
            return mapper.writeValueAsString(data).replace("<", "\\u003c");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far somebody's say is, as the script knows it. */
    static String state(SayingState state) {
        return switch (state) {
            case SayingState.NotBegun _ -> "NOT_BEGUN";
            case SayingState.Begun _ -> "BEGUN";
            case SayingState.Sent _ -> "SENT";
            case SayingState.TakenBack _ -> "TAKEN_BACK";
        };
    }
}
