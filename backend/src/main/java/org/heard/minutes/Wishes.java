package org.heard.minutes;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.ReviewId;
import org.heard.consultation.Given;
import org.heard.consultation.Sent;
import org.heard.consultation.SentWords;
import org.heard.form.Answer;
import org.heard.form.Audience;
import org.heard.form.Part;
import org.heard.form.Question;
import org.heard.form.Voice;

/** What the child sent, as its writer needs it: the wishes, and the words that may stand in minutes for others to read. */
@Singleton
public class Wishes {
    private final SentWords sentWords;
    private final DecisionRows decisions;

    Wishes(SentWords sentWords, DecisionRows decisions) {
        this.sentWords = sentWords;
        this.decisions = decisions;
    }

    /**
     * What may be quoted.
     *
     * @param kept how many of the child's answers are not for everyone at the review, and so are not among them
     */
    public record Quotable(List<Quote> quotes, int kept) {}

    /** The child's own words, under the question they answer. */
    public record Quote(String question, String words) {}

    /** What the child wants from this review, the most important first; nothing when nothing was sent. */
    @Needs(Permission.READ_WORDS)
    public List<Wish> of(ReviewId review) {
        return childs(review).stream().flatMap(Wishes::wishes).toList();
    }

    /** Those that no decision answers. */
    @Needs(Permission.READ_WORDS)
    public List<Wish> open(ReviewId review) {
        List<String> answered = decisions.of(review).stream()
                .map(Decision::wish)
                .filter(Objects::nonNull)
                .map(Wish::key)
                .toList();
        return of(review).stream()
                .filter(wish -> !answered.contains(wish.key()))
                .toList();
    }

    /** The child's own words that they let everyone at the review see. */
    @Needs(Permission.READ_WORDS)
    public Quotable quotable(ReviewId review) {
        List<Quote> quotes = new ArrayList<>();
        int kept = 0;
        for (Sent sent : childs(review)) {
            for (Given given : sent.given()) {
                List<String> words = ownWords(given.answer());
                if (given.audience() == Audience.EVERYONE) {
                    String title = question(sent, given).title();
                    words.forEach(one -> quotes.add(new Quote(title, one)));
                } else if (!words.isEmpty()) {
                    kept++;
                }
            }
        }
        return new Quotable(List.copyOf(quotes), kept);
    }

    private List<Sent> childs(ReviewId review) {
        return sentWords.forReview(review).stream()
                .filter(sent -> sent.voice() == Voice.CHILD)
                .toList();
    }

    private static Stream<Wish> wishes(Sent sent) {
        List<Wish> wishes = new ArrayList<>();
        for (Given given : sent.given()) {
            for (Part part : question(sent, given).parts()) {
                if (part instanceof Part.Ranked
                        && given.answer().values().get(part.key()) instanceof Answer.Value.Listed(List<String> items)) {
                    for (int i = 0; i < items.size(); i++) {
                        wishes.add(new Wish(given.question() + ":" + i, items.get(i)));
                    }
                }
            }
        }
        return wishes.stream();
    }

    private static List<String> ownWords(Answer answer) {
        return answer.values().values().stream()
                .flatMap(Wishes::ownWords)
                .filter(words -> words.strip().contains(" "))
                .toList();
    }

    /** Choices, pictures and days are not words. */
    private static Stream<String> ownWords(Answer.Value value) {
        if (value instanceof Answer.Value.Written(String words)) {
            return Stream.of(words);
        }
        return value instanceof Answer.Value.Listed(List<String> items) ? items.stream() : Stream.empty();
    }

    private static Question question(Sent sent, Given given) {
        return sent.form().question(given.question()).orElseThrow();
    }
}
