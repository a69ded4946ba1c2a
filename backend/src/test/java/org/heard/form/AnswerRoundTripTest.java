package org.heard.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.heard.form.MyWayChoice.Presence;
import org.heard.form.MyWayChoice.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is answered, to any question there is, is read back as it was written. */
class AnswerRoundTripTest {
    private static final int TRIES = 200;
    private static final String[] PIECES = {
        "a", "Mum", " ", "\n", "\"", "\\", "’", "é", "🙂", "</script>", "\u0000", "{}", "ŵ", "עברית", "0", ","
    };

    private final Random chance = new Random(20260303);

    @ParameterizedTest
    @MethodSource("org.heard.form.Forms#all")
    void every_answer_is_read_back_as_it_was_written(FormDefinition form) {
        for (Question question : form.questions()) {
            for (int i = 0; i < TRIES; i++) {
                Answer answer = answer(question);
                Answer again = Answer.read(question, answer.json());
                assertThat(again).isEqualTo(answer);
                assertThat(again.json()).isEqualTo(answer.json());
                assertThat(again.inWords(question).isEmpty()).isEqualTo(answer.skipped());
            }
        }
    }

    private Answer answer(Question question) {
        Map<String, Answer.Value> values = new LinkedHashMap<>();
        for (Part part : question.partsAndAlso()) {
            if (chance.nextInt(3) > 0) {
                value(part).ifPresent(value -> values.put(part.key(), value));
            }
        }
        return new Answer(values);
    }

    private Optional<Answer.Value> value(Part part) {
        return switch (part) {
            case Part.Faces faces -> Optional.of(new Answer.Value.Chosen(one(faces.options())));
            case Part.Pick pick
            when pick.many() ->
                Optional.of(some(pick.options()))
                        .filter(values -> !values.isEmpty())
                        .map(Answer.Value.ChosenSome::new);
            case Part.Pick pick -> Optional.of(new Answer.Value.Chosen(one(pick.options())));
            case Part.Words _ -> Optional.of(new Answer.Value.Written(words()));
            case Part.PeoplePick _ -> listed(Part.PeoplePick.MOST);
            case Part.Ranked ranked -> listed(ranked.count());
            case Part.MyWay way ->
                Optional.of(way(way)).filter(choice -> !choice.isEmpty()).map(Answer.Value.Way::new);
            case Part.Mat mat -> mat(mat);
            case Part.Day _ -> Optional.of(new Answer.Value.On(LocalDate.EPOCH.plusDays(chance.nextInt(30_000))));
        };
    }

    private Optional<Answer.Value> mat(Part.Mat mat) {
        Part.MatScale scale = mat.scales().get(chance.nextInt(mat.scales().size()));
        List<Answer.Place> places = new ArrayList<>();
        some(mat.everything()).forEach(what -> places.add(place(what, scale, null)));
        if (chance.nextBoolean()) {
            places.add(place("own-" + chance.nextInt(1000), scale, "/pictures-own/7/7"));
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(new Answer.Value.Placed(scale.size(), places));
    }

    private Answer.Place place(String what, Part.MatScale scale, @Nullable String picture) {
        return new Answer.Place(what, one(scale.columns()), words(), picture);
    }

    private MyWayChoice way(Part.MyWay part) {
        Map<String, Presence> people = new LinkedHashMap<>();
        upTo(4, this::person).forEach(person -> people.put(person, Presence.values()[chance.nextInt(3)]));
        return new MyWayChoice(
                chance.nextBoolean() ? one(part.how()) : null,
                people,
                chance.nextBoolean() ? words() : null,
                some(part.topics()).stream()
                        .map(topic -> new Topic(topic, upTo(3, this::person)))
                        .toList(),
                some(part.extras()));
    }

    private String person() {
        return switch (chance.nextInt(5)) {
            case 0 -> "me";
            case 1 -> "asked";
            default -> Long.toString(chance.nextLong(1_000_000_000_000L));
        };
    }

    private Optional<Answer.Value> listed(int most) {
        return Optional.of(upTo(most, this::words))
                .filter(items -> !items.isEmpty())
                .map(Answer.Value.Listed::new);
    }

    private String one(List<Option> options) {
        return options.get(chance.nextInt(options.size())).value();
    }

    private List<String> some(List<Option> options) {
        return options.stream()
                .map(Option::value)
                .filter(_ -> chance.nextBoolean())
                .toList();
    }

    private List<String> upTo(int most, Supplier<String> each) {
        return Stream.generate(each).limit(chance.nextInt(most + 1)).distinct().toList();
    }

    /** Never blank: blank is left out. */
    private String words() {
        StringBuilder words = new StringBuilder("x");
        for (int i = chance.nextInt(10); i > 0; i--) {
            words.append(PIECES[chance.nextInt(PIECES.length)]);
        }
        return words.toString();
    }
}
