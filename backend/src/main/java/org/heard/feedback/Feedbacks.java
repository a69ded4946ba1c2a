package org.heard.feedback;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * Feedback on the spot. With a name it stands beside its review, for the IRO who can then answer it. Without one it is really
 * without: kept under a random id with nothing but the voice and the quarter of the year, never logged, never audited. It is
 * counted only when five more are together, so that nobody learns anything by looking before and after a review.
 */
@Singleton
public class Feedbacks {
    /** Small groups are hidden: a person could be recognised. */
    public static final int FEWEST = 5;

    private static final int CODE_DAYS = 21;
    /** Without letters and digits that look alike. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int CODE_LENGTH = 10;
    private static final int ID_BYTES = 16;

    private final FeedbackRepository feedback;
    private final CodeRepository codes;
    private final InstantSource time;
    private final RandomGenerator chance;

    Feedbacks(FeedbackRepository feedback, CodeRepository codes, InstantSource time, RandomGenerator chance) {
        this.feedback = feedback;
        this.codes = codes;
        this.time = time;
        this.chance = chance;
    }

    /** The code for a review, made now if there is none: everybody who was there uses the same. */
    @Needs(Permission.RECORD_A_REVIEW)
    @Transactional
    public String codeFor(ReviewId review) {
        LocalDate today = London.today(time);
        return codes.findFirstByReviewIdAndUntilDayGreaterThanEquals(review.value(), today)
                .map(CodeRow::code)
                .orElseGet(() -> codes.save(new CodeRow(code(), review.value(), today.plusDays(CODE_DAYS)))
                        .code());
    }

    /** Whether somebody may say something with this code. Nobody has to be signed in: the code is the way in. */
    public boolean isOpen(String code) {
        return open(code).isPresent();
    }

    /** Says it with a name: it stands beside the review. Throws {@code NOT_FOUND} for a code that is none or too old. */
    @Transactional
    public void give(String code, Feedback what) {
        CodeRow row = open(code).orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "feedback code"));
        keep(row.reviewId(), what);
    }

    /** Says it without a name: from here on nobody can tell to which review it belongs. As {@link #give}. */
    @Transactional
    public void giveWithoutName(String code, Feedback what) {
        if (!isOpen(code)) {
            throw new PortalException(ErrorCode.NOT_FOUND, "feedback code");
        }
        keep(null, what);
    }

    /** As {@link #give}, by a feature that knows which review somebody speaks of. */
    @Transactional
    public void give(ReviewId review, Feedback what) {
        keep(review.value(), what);
    }

    /** What was said with a name about one review. */
    @Needs(Permission.RECORD_A_REVIEW)
    public List<Feedback> about(ReviewId review) {
        return feedback.findByReviewIdOrderById(review.value()).stream()
                .map(FeedbackRow::feedback)
                .toList();
    }

    /** Sums of this quarter of a year in one voice, with small groups hidden. */
    @Needs(Permission.SEE_FIGURES)
    public List<Result> results(FeedbackVoice voice) {
        return results(rows(voice));
    }

    /**
     * Sums of all quarters of a year that those days touch, in one voice, with small groups hidden: feedback without a name
     * has no other day than its quarter.
     */
    @Needs(Permission.SEE_FIGURES)
    public List<Result> results(FeedbackVoice voice, LocalDate from, LocalDate to) {
        return results(
                feedback
                        .findByQuarterGreaterThanEqualsAndQuarterLessThanEqualsOrderById(quarter(from), quarter(to))
                        .stream()
                        .filter(row -> row.voice() == voice && row.shown())
                        .toList());
    }

    private static List<Result> results(List<FeedbackRow> rows) {
        return Arrays.stream(FeedbackQuestion.values())
                .map(question -> {
                    List<FeedbackRow> counted = enough(rows, row -> row.tap(question) != null);
                    return Result.of(
                            question.wording(),
                            count(counted, question, Tap.YES),
                            count(counted, question, Tap.PARTLY),
                            count(counted, question, Tap.NO));
                })
                .toList();
    }

    /** What to do better, of this quarter in one voice; empty when fewer than five wrote something. */
    @Needs(Permission.SEE_FIGURES)
    public List<String> better(FeedbackVoice voice) {
        List<String> words = enough(rows(voice), row -> row.better() != null).stream()
                .flatMap(row -> Optional.ofNullable(row.better()).stream())
                .toList();
        return words.size() < FEWEST ? List.of() : words;
    }

    /** {@code 2026-Q1}. */
    static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
    }

    private List<FeedbackRow> rows(FeedbackVoice voice) {
        return feedback.findByQuarterOrderById(quarter(London.today(time))).stream()
                .filter(row -> row.voice() == voice && row.shown())
                .toList();
    }

    /** Those who said something to it; those without a name only when they are five: the others can be known and taken away. */
    private static List<FeedbackRow> enough(List<FeedbackRow> rows, Predicate<FeedbackRow> said) {
        long nameless = rows.stream()
                .filter(row -> row.reviewId() == null && said.test(row))
                .count();
        return rows.stream()
                .filter(row -> said.test(row) && (row.reviewId() != null || nameless >= FEWEST))
                .toList();
    }

    private static int count(List<FeedbackRow> rows, FeedbackQuestion question, Tap tap) {
        return (int) rows.stream().filter(row -> row.tap(question) == tap).count();
    }

    private Optional<CodeRow> open(String code) {
        return codes.findByCode(code).filter(row -> !row.untilDay().isBefore(London.today(time)));
    }

    private void keep(@Nullable Long review, Feedback what) {
        String better = what.better().strip();
        if (what.taps().isEmpty() && better.isEmpty() || better.length() > Feedback.LONGEST) {
            throw new PortalException(ErrorCode.NOT_VALID, "feedback");
        }
        byte[] id = new byte[ID_BYTES];
        chance.nextBytes(id);
        String quarter = quarter(London.today(time));
        feedback.save(new FeedbackRow(
                HexFormat.of().formatHex(id),
                review,
                what.voice(),
                quarter,
                what.taps().get(FeedbackQuestion.MINE),
                what.taps().get(FeedbackQuestion.SAID),
                what.taps().get(FeedbackQuestion.LISTENED),
                what.taps().get(FeedbackQuestion.PEOPLE),
                what.taps().get(FeedbackQuestion.NEXT),
                what.taps().get(FeedbackQuestion.KNOWS_IRO),
                better.isEmpty() ? null : better,
                review != null));
        if (feedback.countByQuarterAndVoiceAndShownFalse(quarter, what.voice()) >= FEWEST) {
            feedback.showAll(quarter, what.voice());
        }
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
