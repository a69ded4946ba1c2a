package org.heard.texting;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heard.base.Caller;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.text.IncomingText;

/** Texts that came from a phone which is nobody's, or is shared: a person finds out whose they are. */
@Singleton
public class StrayTexts {
    private static final int LONGEST = 4000;

    private final StrayRepository texts;
    private final InstantSource time;

    StrayTexts(StrayRepository texts, InstantSource time) {
        this.texts = texts;
        this.time = time;
    }

    /** Those nobody has looked at, oldest first. */
    @Needs(Permission.FIND_WHO_TEXTED)
    public List<StrayText> waiting() {
        return texts.findBySeenAtIsNullOrderById().stream()
                .map(row -> new StrayText(
                        Objects.requireNonNull(row.id()),
                        row.phone(),
                        row.words(),
                        row.reason().equals("SHARED"),
                        row.cameAt()))
                .toList();
    }

    @Needs(Permission.FIND_WHO_TEXTED)
    @Transactional
    public void looked(long id) {
        texts.seen(id, Caller.someone().person().value(), time.instant());
    }

    /** What came along cannot be kept for anybody; that it came stands with the words. Its number. */
    long keep(IncomingText text, boolean shared) {
        String all = (text.words() + kinds(text)).strip();
        String words = all.substring(0, Math.min(all.length(), LONGEST));
        StrayRow kept = texts.save(new StrayRow(
                null, text.from().value(), words, shared ? "SHARED" : "NOBODYS", time.instant(), null, null));
        return Objects.requireNonNull(kept.id());
    }

    private static String kinds(IncomingText text) {
        return text.attachments().stream()
                .map(one -> " (" + one.type().replaceFirst("/.*", "") + ")")
                .collect(Collectors.joining());
    }
}
