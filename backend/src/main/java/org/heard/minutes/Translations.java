package org.heard.minutes;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.seal.Seal;

/**
 * A letter in another language, line by line, beside the writer's English. It belongs to the version that was sent: another
 * version needs its own, so that no line ever says something else than the English beside it.
 */
@Singleton
public class Translations {
    private static final int LONGEST_NAME = 200;

    private final MinutesRepository minutes;
    private final TranslationRepository rows;
    private final Shares shares;
    private final ObjectMapper mapper;
    private final InstantSource time;
    private final Seal seal;

    Translations(
            MinutesRepository minutes,
            TranslationRepository rows,
            Shares shares,
            ObjectMapper mapper,
            InstantSource time,
            Seal seal) {
        this.minutes = minutes;
        this.rows = rows;
        this.shares = shares;
        this.mapper = mapper;
        this.time = time;
        this.seal = seal;
    }

    /**
     * @param lines the words of a line by its key, as in {@link Letter}; a line that is not in it stays English
     * @param madeBy who translated it, as the child may read it
     */
    public record Translated(Map<String, String> lines, String madeBy) {
        public static final Translated NOTHING = new Translated(Map.of(), "");
    }

    /** Keeps the words of what was sent in a language. Throws {@code NOT_FOUND} when nothing was sent yet. */
    @Needs(Permission.WRITE_MINUTES)
    @Transactional
    public void keep(ReviewId review, String language, Translated translated) {
        if (translated.madeBy().isBlank() || translated.madeBy().length() > LONGEST_NAME) {
            throw new PortalException(ErrorCode.NOT_VALID, "who translated it");
        }
        long version = published(review).orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
        long keeper = Caller.someone().person().value();
        String sealed = seal.seal("minutes_translation", "body", json(translated.lines()), version, language);
        rows.put(version, language, sealed, translated.madeBy().strip(), time.instant(), keeper);
    }

    /** What there is for what was sent; nothing for a language nobody wrote it in. */
    @Needs(Permission.READ_MINUTES)
    public Translated of(ReviewId review, String language) {
        return published(review)
                .flatMap(version -> rows.findByVersionIdAndLanguage(version, language))
                .map(row -> new Translated(forReader(review, read(row.body())), row.madeBy()))
                .orElse(Translated.NOTHING);
    }

    /** The child's lines without those of parts that are held back; helpers read the English that was shared with them. */
    private Map<String, String> forReader(ReviewId review, Map<String, String> lines) {
        if (Caller.current() instanceof Caller.Someone reader && !reader.role().isStaff()) {
            return reader.role() == Role.CHILD
                    ? lines.entrySet().stream()
                            .filter(line -> shares.heldBack(review).stream()
                                    .noneMatch(held -> line.getKey()
                                            .startsWith(held.section().name())))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))
                    : Map.of();
        }
        return lines;
    }

    private Optional<Long> published(ReviewId review) {
        return minutes.findByReviewId(review.value()).flatMap(row -> Optional.ofNullable(row.publishedVersion()));
    }

    private String json(Map<String, String> lines) {
        try {
            return mapper.writeValueAsString(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> read(String json) {
        try {
            return Objects.requireNonNull(mapper.readValue(json, Argument.mapOf(String.class, String.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
