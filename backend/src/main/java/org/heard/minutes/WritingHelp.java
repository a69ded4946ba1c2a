package org.heard.minutes;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.heard.accessibility.reading.Balance;
import org.heard.accessibility.reading.Finding;
import org.heard.accessibility.reading.PlainWords;
import org.heard.accessibility.reading.PrivateFacts;
import org.heard.accessibility.reading.Readability;
import org.heard.accessibility.reading.Term;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.review.Reviews;
import org.jspecify.annotations.Nullable;

/** Advice beside minutes while they are written. Never a gate: they can be published as they are. */
@Singleton
public class WritingHelp {
    static final Setting<String> OWN_WORDS = Setting.text(
            "minutes.words",
            "Words this council wants marked in minutes, with plainer ones: word = plainer word, with ; between. To leave"
                    + " one of ours alone: word = fine.",
            "");

    static final Setting<Integer> UNDER_8 = length("minutes.words.under-8", "a child under 8", 150);
    static final Setting<Integer> FROM_8 = length("minutes.words.8-11", "a child of 8 to 11", 350);
    static final Setting<Integer> FROM_12 = length("minutes.words.12-17", "somebody of 12 to 17", 700);

    private final People people;
    private final Reviews reviews;
    private final Settings settings;
    private final InstantSource time;

    WritingHelp(People people, Reviews reviews, Settings settings, InstantSource time) {
        this.people = people;
        this.reviews = reviews;
        this.settings = settings;
        this.time = time;
    }

    /** What stands where in the draft. */
    public record Found(Section section, Finding finding) {}

    /** Something of another person's in it. */
    public record Leak(Section section, PrivateFacts.Fact fact) {}

    /**
     * @param age about how old a reader must be; empty for a text that is too short to judge
     * @param words in it, and how many a child of this age should meet at most
     * @param quotes whether the child's own words are in it
     */
    public record Advice(
            OptionalInt age,
            int words,
            int most,
            Balance balance,
            List<Found> found,
            List<Leak> leaks,
            boolean quotes) {}

    /** Looks over a draft as it stands on the writer's page. */
    @Needs(Permission.WRITE_MINUTES)
    public Advice advice(ReviewId review, Draft draft) {
        Child child = people.child(reviews.review(review).child());
        String name = child.person().shortName();
        PlainWords plain = PlainWords.standard().with(ownWords(settings.get(OWN_WORDS)));
        List<String> around = around(child);
        List<String> others = otherChildren(child, around);
        List<Found> found = new ArrayList<>();
        List<Leak> leaks = new ArrayList<>();
        for (Draft.Part part : draft.parts()) {
            plain.in(part.words(), name).forEach(one -> found.add(new Found(part.section(), one)));
            PrivateFacts.in(part.words(), others, around).forEach(fact -> leaks.add(new Leak(part.section(), fact)));
        }
        String text = draft.text();
        Readability readability = Readability.of(text);
        return new Advice(
                readability.age(),
                readability.words(),
                most(child.ageOn(London.today(time))),
                Balance.of(text),
                List.copyOf(found),
                List.copyOf(leaks),
                draft.words(Section.TOLD).contains("“"));
    }

    private int most(int age) {
        return settings.get(age < 8 ? UNDER_8 : age < 12 ? FROM_8 : FROM_12);
    }

    /** Children whom the writer works with too; their first names alone say who they are. */
    private List<String> otherChildren(Child child, List<String> around) {
        return people.myChildren().stream()
                .filter(other -> !other.id().equals(child.id()))
                .map(Child::person)
                .flatMap(other -> Stream.of(other.fullName(), other.shortName()))
                .filter(other -> !other.isBlank() && !around.contains(other))
                .distinct()
                .toList();
    }

    private List<String> around(Child child) {
        return Stream.of(
                        Stream.of(child.person()),
                        find(child.iro()).stream(),
                        find(child.socialWorker()).stream(),
                        people.supportersOf(child.id()).stream().map(supporter -> supporter.person()))
                .flatMap(one -> one)
                .flatMap(person -> Stream.of(person.fullName(), person.shortName(), person.firstName()))
                .toList();
    }

    private Optional<Person> find(@Nullable PersonId id) {
        return id == null ? Optional.empty() : people.find(id);
    }

    /** What cannot be read says nothing: a slip in a setting must not keep anybody from writing. */
    static List<Term> ownWords(String setting) {
        List<Term> terms = new ArrayList<>();
        for (String pair : setting.split(";", -1)) {
            String[] sides = pair.split("=", 2);
            if (sides.length == 2 && !sides[0].isBlank()) {
                String plainer = Objects.requireNonNull(sides[1]).strip();
                boolean fine = plainer.equals("fine");
                terms.add(new Term(
                        List.of(sides[0].strip()),
                        fine || plainer.isEmpty() ? List.of() : List.of(plainer),
                        "",
                        fine ? Term.Sort.FINE : Term.Sort.JARGON));
            }
        }
        return terms;
    }

    private static Setting<Integer> length(String name, String whom, int most) {
        return Setting.number(
                name,
                "How many words minutes to " + whom + " should have at most. Our own choice: young auditors in"
                        + " Wolverhampton found many too long even for adults.",
                most);
    }
}
