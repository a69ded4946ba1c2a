package org.heard.minutes;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.consultation.Given;
import org.heard.consultation.Sent;
import org.heard.consultation.SentWords;
import org.heard.form.MyWayChoice;
import org.heard.form.Option;
import org.heard.form.Part;
import org.heard.form.Voice;
import org.heard.seal.Seal;

/** The child's agenda, followed by the IRO while the review is held, with notes for each topic. */
@Singleton
public class RunningOrders {
    /** Letters of the notes of one topic. */
    public static final int LONGEST = 4000;

    /** What stands last on every agenda: the wishes, and whatever nobody thought of. */
    private static final Map<String, String> ALWAYS =
            Map.of("wishes", "What must come out of it", "else", "Anything else");

    private final SentWords sentWords;
    private final TopicRepository topics;
    private final InstantSource time;
    private final Seal seal;

    RunningOrders(SentWords sentWords, TopicRepository topics, InstantSource time, Seal seal) {
        this.sentWords = sentWords;
        this.topics = topics;
        this.time = time;
        this.seal = seal;
    }

    /** What the child asked for, with the notes so far; without their choices only what stands on every agenda. */
    @Needs(Permission.READ_WORDS)
    @Transactional
    public Agenda of(ReviewId review) {
        Map<String, TopicRow> notes = topics.findByReviewIdOrderById(review.value()).stream()
                .collect(Collectors.toMap(TopicRow::topic, Function.identity()));
        for (Sent sent : sentWords.forReview(review)) {
            for (Given given : sent.given()) {
                Optional<MyWayChoice> choice = given.answer().myWay();
                if (sent.voice() == Voice.CHILD && choice.isPresent()) {
                    return agenda(sent, given, choice.get(), notes);
                }
            }
        }
        return new Agenda(always(notes), null, List.of(), null, Map.of(), null, false);
    }

    /** Keeps the notes of one topic, and whether it is done. */
    @Needs(Permission.WRITE_MINUTES)
    @Transactional
    public void note(ReviewId review, String topic, String words, boolean done) {
        if (words.length() > LONGEST || topic.isBlank() || topic.length() > 60) {
            throw new PortalException(ErrorCode.NOT_VALID, "too long");
        }
        long writer = Caller.someone().person().value();
        String sealed = seal.seal("topic_note", "words", words, review.value(), topic);
        topics.put(review.value(), topic, sealed, done, time.instant(), writer);
    }

    private static Agenda agenda(Sent sent, Given given, MyWayChoice choice, Map<String, TopicRow> notes) {
        Part.MyWay part = sent.form().question(given.question()).orElseThrow().parts().stream()
                .flatMap(one -> one instanceof Part.MyWay way ? java.util.stream.Stream.of(way) : null)
                .findFirst()
                .orElseThrow();
        List<Agenda.Topic> list = new ArrayList<>();
        choice.topics()
                .forEach(topic ->
                        list.add(topic(topic.topic(), word(part.topics(), topic.topic()), topic.who(), notes)));
        list.addAll(always(notes));
        String how = choice.how();
        return new Agenda(
                List.copyOf(list),
                how == null ? null : word(part.how(), how),
                choice.extras().stream()
                        .map(extra -> word(part.extras(), extra))
                        .toList(),
                given.answer().words("place").orElse(null),
                choice.people(),
                choice.ask(),
                choice.wantsToLead());
    }

    private static List<Agenda.Topic> always(Map<String, TopicRow> notes) {
        return List.of("wishes", "else").stream()
                .map(key -> topic(key, String.valueOf(ALWAYS.get(key)), List.of(), notes))
                .toList();
    }

    private static Agenda.Topic topic(String key, String words, List<String> people, Map<String, TopicRow> notes) {
        Optional<TopicRow> note = Optional.ofNullable(notes.get(key));
        return new Agenda.Topic(
                key,
                words,
                people,
                note.map(TopicRow::words).orElse(""),
                note.map(TopicRow::done).orElse(false));
    }

    private static String word(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::word)
                .findFirst()
                .orElse(value);
    }
}
