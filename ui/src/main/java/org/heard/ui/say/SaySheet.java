package org.heard.ui.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.base.Role;
import org.heard.consultation.Saying;
import org.heard.consultation.SayingState;
import org.heard.form.Also;
import org.heard.form.Audience;
import org.heard.form.Option;
import org.heard.form.Part;
import org.heard.form.Question;
import org.heard.form.Voice;
import org.heard.ui.page.Dates;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of one say shows.
 *
 * @param tone how old the words and how large the pictures are
 * @param base where its phone calls, for example {@code /my}
 * @param home where Back leads from the first question
 * @param writer who the page belongs to, as they see it: "Carer: Denise Hall"; nothing for a child
 * @param people who may be at the review
 * @param readBy the day by which the IRO reads what is sent today; nothing when the IRO is not known
 * @param data for the script, JSON
 * @param agreed what was decided last time, a line each, for the question about it
 * @param seeing in words or in pictures, and which
 */
public record SaySheet(
        SayWording words,
        Dates dates,
        Pictures pictures,
        Saying saying,
        String tone,
        String base,
        String home,
        @Nullable String writer,
        List<Attendee> people,
        @Nullable LocalDate readBy,
        String data,
        List<String> agreed,
        Seeing seeing) {

    /** The question whether what was agreed last time happened. */
    private static final String AGREED = "agreed";

    /** As many feeling scales on one screen make them small. */
    private static final int MANY_SCALES = 3;

    public String t(String key, Object... put) {
        return words.t(key, put);
    }

    /** What was agreed last time, where this question asks about it. */
    public List<String> agreedFor(Question question) {
        return question.key().equals(AGREED) ? agreed : List.of();
    }

    /** "I don't know", which can be said to every question shown in pictures. */
    public Option doNotKnow() {
        return also(Also.DO_NOT_KNOW, "pictures.dont-know");
    }

    public Option somethingElse() {
        return also(Also.SOMETHING_ELSE, "pictures.something-else");
    }

    private Option also(Option option, String key) {
        return new Option(option.value(), t(key), null, option.picture(), false, false);
    }

    public boolean child() {
        return saying.voice() == Voice.CHILD;
    }

    /** The voice as texts name it. */
    public String voiceName() {
        return saying.voice().name().toLowerCase(Locale.ROOT);
    }

    /** The class that gives each voice its colour. */
    public String voiceClass() {
        return switch (saying.voice()) {
            case CHILD -> "";
            case ADVOCATE -> "voice-advocate";
            case CARER, PARENT -> "voice-carer";
        };
    }

    /** The class of a bubble with this person's words. */
    public String saidClass() {
        return switch (saying.voice()) {
            case CHILD -> "said";
            case ADVOCATE -> "said by-advocate";
            case CARER, PARENT -> "said by-carer";
        };
    }

    public List<Question> questions() {
        return saying.form().questions();
    }

    /**
     * The question on which the page opens, counted from 1, so that it is there before any script: the first without an
     * answer. 0 when all have one or it was sent.
     */
    public int opensAt() {
        return sent() || takenBack()
                ? 0
                : saying.firstOpen()
                        .map(question -> questions().indexOf(question) + 1)
                        .orElse(0);
    }

    public List<Audience> audiences() {
        return List.of(Audience.values());
    }

    public String icon(Audience audience) {
        return switch (audience) {
            case IRO -> "lock";
            case IRO_AND_WORKER -> "two";
            case EVERYONE -> "everyone";
        };
    }

    public @Nullable String picture(@Nullable String concept) {
        return pictures.of(concept).orElse(null);
    }

    /** The picture beside an option: for teenagers only the faces of scales and the ways to take part. */
    public @Nullable String picture(Part part, Option option) {
        boolean plain = tone.equals("12-17") && part instanceof Part.Pick;
        return plain ? null : picture(option.picture());
    }

    /** The picture beside a question, for those who read pictures first. */
    public @Nullable String picture(Question question) {
        return tone.equals("12-17") ? null : picture(question.picture());
    }

    /** Whether the options of a part are pictures with words below, rather than rows of words. */
    public boolean tiles(Question question, Part part) {
        List<Option> options = optionsOf(part);
        boolean pictured = options.stream()
                                .filter(option -> picture(option.picture()) != null)
                                .count()
                        * 2
                > options.size();
        return pictured && (!tone.equals("12-17") || manyScales(question) && part instanceof Part.Faces);
    }

    /** How the tiles of a part are laid out: two in a row where there are few or the child is small, else three. */
    public String tilesClass(Question question, Part part) {
        int options = optionsOf(part).size();
        boolean two = tone.equals("under-8") || options == 2 || options == 4;
        String columns = two ? "tiles" : "tiles faces";
        return manyScales(question) && part instanceof Part.Faces ? columns + " small" : columns;
    }

    private static boolean manyScales(Question question) {
        return question.parts().stream().filter(Part.Faces.class::isInstance).count() >= MANY_SCALES;
    }

    private static List<Option> optionsOf(Part part) {
        return part instanceof Part.PeoplePick people ? people.offered() : part.options();
    }

    /** The columns in which a mat was sorted, else those it begins with. */
    public Part.MatScale scale(Question question, Part.Mat mat) {
        return Optional.ofNullable(saying.answers().get(question.key()))
                .flatMap(given -> given.answer().placed(mat.key()))
                .flatMap(placed -> mat.scale(placed.columns()))
                .orElseGet(() -> mat.scales().getFirst());
    }

    /** The names of those the child lives with, offered before everybody else. */
    public List<String> carers() {
        return people.stream()
                .filter(person -> person.role() == Role.CARER)
                .map(Attendee::name)
                .toList();
    }

    /** Whether this field holds words that the child asked the writer to pass on: they stay the child's. */
    public boolean childsOwn(Question question, Part part) {
        return saying.voice() == Voice.CARER && question.key().equals("message") && part instanceof Part.Words;
    }

    public boolean sent() {
        return saying.state() instanceof SayingState.Sent;
    }

    public boolean takenBack() {
        return saying.state() instanceof SayingState.TakenBack;
    }

    public boolean changedSince() {
        return saying.state() instanceof SayingState.Sent sent && sent.changedSince();
    }

    /** "today at 9.05", of the last sending or taking back. */
    public String when() {
        return switch (saying.state()) {
            case SayingState.Sent sent -> dates.moment(sent.at());
            case SayingState.TakenBack takenBack -> dates.moment(takenBack.at());
            case SayingState.NotBegun _, SayingState.Begun _ -> "";
        };
    }

    /** "Priya read this today at 9.05", first to last. */
    public List<String> reads() {
        return saying.reads().stream()
                .map(read -> t("read", read.reader().shortName(), dates.moment(read.at())))
                .toList();
    }

    /** "Tuesday 3 March, 4 o'clock"; empty when no day is set. */
    public String reviewDay() {
        String day = saying.review().planned() == null
                ? ""
                : dates.day(saying.review().planned());
        String time =
                saying.review().time() == null ? "" : dates.time(saying.review().time());
        return String.join(
                ", ", Stream.of(day, time).filter(part -> !part.isEmpty()).toList());
    }

    public String readByDay() {
        return readBy == null ? "" : dates.day(readBy);
    }
}
