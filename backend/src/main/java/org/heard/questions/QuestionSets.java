package org.heard.questions;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.form.FormDefinition;
import org.heard.form.FormLibrary;

/** The council's own question sets, while they are written. Two who write at once lose nothing; see {@link Merge}. */
@Singleton
public class QuestionSets {
    /** What one browser changes in one place within this time is one version. */
    private static final Duration ONE_VERSION = Duration.ofMinutes(10);

    private static final int LONGEST_SLUG = 30;
    private static final int LONGEST_WHAT = 300;
    private static final int LARGEST = 500_000;

    private final QuestionSetRepository sets;
    private final SetVersionRepository versions;
    private final PublishedRepository published;
    private final FormLibrary library;
    private final Editors editors;
    private final ObjectMapper mapper;
    private final InstantSource time;

    QuestionSets(
            QuestionSetRepository sets,
            SetVersionRepository versions,
            PublishedRepository published,
            FormLibrary library,
            Editors editors,
            ObjectMapper mapper,
            InstantSource time) {
        this.sets = sets;
        this.versions = versions;
        this.published = published;
        this.library = library;
        this.editors = editors;
        this.mapper = mapper;
        this.time = time;
    }

    /** The council's own, newest first. */
    @Needs(Permission.EDIT_QUESTIONS)
    public List<QuestionSet> all() {
        editors.check();
        return sets.listOrderByIdDesc().stream().map(this::set).toList();
    }

    @Needs(Permission.EDIT_QUESTIONS)
    public QuestionSet open(String slug) {
        editors.check();
        return set(row(slug));
    }

    /**
     * Begins a set.
     *
     * @param like the shipped set in whose place it will be asked
     * @param copy whether it begins with the questions that are asked there now, else with one empty question
     */
    @Needs(Permission.EDIT_QUESTIONS)
    @Transactional
    public QuestionSet begin(String like, String title, boolean copy) {
        editors.check();
        if (title.isBlank() || !FormLibrary.SLUGS.contains(like)) {
            throw new PortalException(ErrorCode.NOT_VALID, "a name, and whom it is for");
        }
        FormDefinition asked = library.asked(like);
        DraftSet draft = copy
                ? AsDraft.of(asked).withTitle(title.strip())
                : new DraftSet(title.strip(), asked.intro(), 10, List.of(DraftQuestion.empty("first")));
        long person = Caller.someone().person().value();
        QuestionSetRow row = sets.save(new QuestionSetRow(null, freeSlug(title), like, time.instant(), person));
        String what = copy ? "Copied from " + asked.title() : "Begun";
        versions.save(version(row, "", what, draft));
        return set(row);
    }

    /**
     * Keeps what the caller made of a draft, together with what others made of it meanwhile. Throws {@code NOT_VALID} for one
     * that is larger than a set can be.
     *
     * @param browser a name of the caller's open page that no other has
     * @param base the draft as it was when the caller began to change it
     * @param what what they changed, for the list of versions
     */
    @Needs(Permission.EDIT_QUESTIONS)
    @Transactional
    public Saved save(String slug, String browser, DraftSet base, DraftSet mine, String what) {
        editors.check();
        QuestionSetRow row = sets.lock(slug).orElseThrow(QuestionSets::notThere);
        SetVersionRow newest = newest(row);
        SetVersion before = version(newest);
        Merge.Merged merged = Merge.of(base, before.set(), mine);
        SetVersionRow next = version(row, browser, what, merged.set());
        if (next.body().length() > LARGEST || browser.isBlank() || browser.length() > 40) {
            throw new PortalException(ErrorCode.NOT_VALID, "too long");
        }
        if (goesOn(newest, next)) {
            versions.goOn(Objects.requireNonNull(newest.id()), next.savedAt(), next.body());
        } else {
            versions.save(next);
        }
        return new Saved(
                merged.set(),
                next.savedAt(),
                merged.both().stream()
                        .flatMap(key -> before.set().question(key).stream())
                        .map(theirs -> new Saved.Clash(theirs, before))
                        .toList());
    }

    /** Every version, newest first. */
    @Needs(Permission.EDIT_QUESTIONS)
    public List<SetVersion> versions(String slug) {
        editors.check();
        return versions
                .findBySetIdOrderByIdDesc(Objects.requireNonNull(row(slug).id()))
                .stream()
                .map(this::version)
                .toList();
    }

    /** What could be better in a draft; never keeps anybody from saving it. */
    @Needs(Permission.EDIT_QUESTIONS)
    public Advice advice(QuestionSet about, DraftSet draft) {
        return Adviser.of(draft, drawn(about, draft));
    }

    /** The draft as a set to be drawn, without what cannot be drawn yet. */
    @Needs(Permission.EDIT_QUESTIONS)
    public FormDefinition drawn(QuestionSet about, DraftSet draft) {
        editors.check();
        return AsForm.toLookAt(draft, about.slug(), about.like());
    }

    private QuestionSetRow row(String slug) {
        return sets.findBySlug(slug).orElseThrow(QuestionSets::notThere);
    }

    private SetVersionRow newest(QuestionSetRow row) {
        return versions.findFirstBySetIdOrderByIdDesc(Objects.requireNonNull(row.id()))
                .orElseThrow();
    }

    private QuestionSet set(QuestionSetRow row) {
        return new QuestionSet(
                row.slug(),
                row.likeSlug(),
                version(newest(row)),
                published.findBySetIdOrderByIdDesc(Objects.requireNonNull(row.id())).stream()
                        .map(one -> new Publication(
                                one.version(), new PersonId(one.publishedBy()), one.publishedAt(), one.stoppedAt()))
                        .toList());
    }

    /** A version that was published stays as it was. */
    private boolean goesOn(SetVersionRow newest, SetVersionRow next) {
        return newest.browser().equals(next.browser())
                && newest.what().equals(next.what())
                && newest.writerId() == next.writerId()
                && newest.begunAt().plus(ONE_VERSION).isAfter(next.savedAt())
                && published.findBySetIdOrderByIdDesc(next.setId()).stream()
                        .noneMatch(one -> Objects.equals(newest.id(), one.draftId()));
    }

    private SetVersionRow version(QuestionSetRow row, String browser, String what, DraftSet draft) {
        Instant now = time.instant();
        String shown = what.length() > LONGEST_WHAT ? what.substring(0, LONGEST_WHAT) : what;
        long person = Caller.someone().person().value();
        return new SetVersionRow(null, Objects.requireNonNull(row.id()), browser, person, now, now, shown, json(draft));
    }

    private SetVersion version(SetVersionRow row) {
        return new SetVersion(
                Objects.requireNonNull(row.id()),
                new PersonId(row.writerId()),
                row.savedAt(),
                row.what(),
                read(row.body()));
    }

    /** From the title; with a number behind it where it is taken. */
    private String freeSlug(String title) {
        String plain =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String start = plain.isEmpty() ? "questions" : plain.substring(0, Math.min(LONGEST_SLUG, plain.length()));
        String slug = start.replaceAll("-$", "");
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? slug : slug + "-" + number)
                .filter(one ->
                        !FormLibrary.SLUGS.contains(one) && sets.findBySlug(one).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private String json(DraftSet draft) {
        try {
            return mapper.writeValueAsString(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DraftSet read(String json) {
        try {
            return Objects.requireNonNull(mapper.readValue(json, DraftSet.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PortalException notThere() {
        return new PortalException(ErrorCode.NOT_FOUND, "no such question set");
    }
}
