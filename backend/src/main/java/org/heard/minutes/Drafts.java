package org.heard.minutes;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Settings;
import org.heard.identity.People;
import org.heard.review.Review;
import org.heard.review.Reviews;
import org.heard.seal.Seal;

/**
 * Minutes while they are written. Every save is kept, and every few minutes of one browser are a version to go back to. Two
 * browsers never write over each other.
 */
@Singleton
public class Drafts {
    /** What one browser saves within this time is one version. */
    private static final Duration ONE_VERSION = Duration.ofMinutes(10);

    private final MinutesRepository minutes;
    private final VersionRepository versions;
    private final Reviews reviews;
    private final People people;
    private final Settings settings;
    private final ObjectMapper mapper;
    private final InstantSource time;
    private final Seal seal;

    Drafts(
            MinutesRepository minutes,
            VersionRepository versions,
            Reviews reviews,
            People people,
            Settings settings,
            ObjectMapper mapper,
            InstantSource time,
            Seal seal) {
        this.minutes = minutes;
        this.versions = versions;
        this.reviews = reviews;
        this.people = people;
        this.settings = settings;
        this.mapper = mapper;
        this.time = time;
        this.seal = seal;
    }

    /** The newest draft; the council's template when nothing is written yet, which is then number 0 and not kept. */
    @Needs(Permission.WRITE_MINUTES)
    public Version newest(ReviewId review) {
        return newestRow(review).map(this::version).orElseGet(() -> fromTemplate(review));
    }

    /** Every version, newest first, those that were kept apart too. */
    @Needs(Permission.WRITE_MINUTES)
    public List<Version> versions(ReviewId review) {
        return versions.findByReviewIdOrderByIdDesc(review.value()).stream()
                .map(this::version)
                .toList();
    }

    /**
     * Keeps a draft. Throws {@code NOT_VALID} when it is longer than minutes can be.
     *
     * @param browser a name of the writer's open page that no other has
     * @param basedOn the number of the version the writer saw last
     */
    @Needs(Permission.WRITE_MINUTES)
    @Transactional
    public Kept save(ReviewId review, String browser, int basedOn, Draft draft) {
        if (!draft.fits() || browser.isBlank() || browser.length() > 40) {
            throw new PortalException(ErrorCode.NOT_VALID, "too long");
        }
        Review of = reviews.review(review);
        Instant now = time.instant();
        minutes.begin(review.value(), of.child().value(), now);
        MinutesRow row = minutes.lock(review.value()).orElseThrow();
        Optional<VersionRow> newest = newestRow(review);
        int number = newest.map(VersionRow::number).orElse(0);
        if (number != basedOn) {
            keepApart(review, browser, basedOn, draft, now);
            return new Kept.Apart(version(newest.orElseThrow()));
        }
        if (newest.isPresent() && goesOn(newest.get(), row, browser, now)) {
            versions.goOn(Objects.requireNonNull(newest.get().id()), number + 1, now, sealed(review, draft));
        } else {
            versions.save(row(review, number + 1, browser, now, false, draft));
        }
        return new Kept.Saved(number + 1, now);
    }

    Optional<Version> published(MinutesRow row) {
        return Optional.ofNullable(row.publishedVersion())
                .flatMap(versions::findById)
                .map(this::version);
    }

    Optional<VersionRow> newestRow(ReviewId review) {
        return versions.findFirstByReviewIdAndKeptApartFalseOrderByIdDesc(review.value());
    }

    Version version(VersionRow row) {
        return new Version(
                Objects.requireNonNull(row.id()),
                row.number(),
                row.savedAt(),
                people.person(new PersonId(row.writerId())),
                row.keptApart(),
                read(row.body()));
    }

    private void keepApart(ReviewId review, String browser, int basedOn, Draft draft, Instant now) {
        versions.findFirstByReviewIdAndBrowserAndKeptApartTrueOrderByIdDesc(review.value(), browser)
                .filter(row -> row.number() == basedOn)
                .ifPresentOrElse(
                        row -> versions.goOn(Objects.requireNonNull(row.id()), basedOn, now, sealed(review, draft)),
                        () -> versions.save(row(review, basedOn, browser, now, true, draft)));
    }

    private String sealed(ReviewId review, Draft draft) {
        return seal.seal("minutes_version", "body", json(draft), review.value());
    }

    /** A version that was published stays as it was. */
    private static boolean goesOn(VersionRow newest, MinutesRow minutes, String browser, Instant now) {
        return newest.browser().equals(browser)
                && newest.writerId() == Caller.someone().person().value()
                && !Objects.equals(newest.id(), minutes.publishedVersion())
                && newest.begunAt().plus(ONE_VERSION).isAfter(now);
    }

    private VersionRow row(ReviewId review, int number, String browser, Instant now, boolean apart, Draft draft) {
        long writer = Caller.someone().person().value();
        return new VersionRow(null, review.value(), number, browser, writer, now, now, apart, json(draft));
    }

    private Version fromTemplate(ReviewId review) {
        Review of = reviews.review(review);
        String name = people.child(of.child()).person().shortName();
        Draft draft = Templates.fill(settings.get(Templates.START), name);
        return new Version(0, 0, time.instant(), people.person(Caller.someone().person()), false, draft);
    }

    private String json(Draft draft) {
        try {
            return mapper.writeValueAsString(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Draft read(String json) {
        try {
            return Objects.requireNonNull(mapper.readValue(json, Draft.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
