package org.heard.form;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One field of a question. The key is its own within the question; the label is needed where a question has several parts
 * and the title alone does not say which is which.
 */
@Serdeable
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Part.Faces.class, name = "faces"),
    @JsonSubTypes.Type(value = Part.Pick.class, name = "pick"),
    @JsonSubTypes.Type(value = Part.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Part.PeoplePick.class, name = "people"),
    @JsonSubTypes.Type(value = Part.Ranked.class, name = "ranked"),
    @JsonSubTypes.Type(value = Part.MyWay.class, name = "my-way"),
    @JsonSubTypes.Type(value = Part.Day.class, name = "day"),
    @JsonSubTypes.Type(value = Part.Mat.class, name = "mat")
})
public sealed interface Part {
    /** As many choices as fit on one screen and can be heard read aloud. */
    int MOST_OPTIONS = 6;

    String key();

    @Nullable
    String label();

    /** What can be chosen in this part as a whole; empty where the answer is not a choice. */
    default List<Option> options() {
        return List.of();
    }

    /** A feeling scale: the first {@code scale} options run from best to worst, then "I don't know". One is chosen. */
    @Serdeable
    record Faces(String key, @Nullable String label, int scale, List<Option> options) implements Part {
        public Faces {
            Checks.check(scale == 3 || scale == 5, key + ": a scale has 3 or 5 faces");
            Checks.check(options.size() > scale, key + ": a scale has its faces and a way not to say");
            Checks.check(options.size() <= MOST_OPTIONS, key + ": more than six to choose from");
            Checks.once(options, key);
        }
    }

    /** One of a few, or with {@code many} any of them. */
    @Serdeable
    record Pick(String key, @Nullable String label, boolean many, List<Option> options) implements Part {
        public Pick {
            Checks.check(options.size() > 1, key + ": nothing to choose from");
            Checks.check(many || options.size() <= MOST_OPTIONS, key + ": more than six to choose one from");
            Checks.once(options, key);
        }
    }

    /** Own words, as tall as {@code lines}. */
    @Serdeable
    record Words(
            String key,
            @Nullable String label,
            int lines,
            @Nullable String placeholder) implements Part {
        /** In UTF-16 units, as a browser counts {@code maxlength}. */
        public static final int LONGEST = 4000;
    }

    /**
     * People: those offered, and any name that is typed. The answer is the words themselves ("Mum", "Ella"), because it is
     * the child who says who somebody is.
     */
    @Serdeable
    record PeoplePick(String key, @Nullable String label, List<Option> offered) implements Part {
        public static final int MOST = 20;
        /** Of one name, in UTF-16 units. */
        public static final int LONGEST = 80;

        public PeoplePick {
            Checks.once(offered, key);
        }
    }

    /** Up to {@code count} wishes in own words, the most important first. */
    @Serdeable
    record Ranked(String key, @Nullable String label, int count) implements Part {
        /** Of one wish, in UTF-16 units. */
        public static final int LONGEST = 1000;

        public Ranked {
            Checks.check(count >= 1 && count <= 5, key + ": one to five wishes");
        }
    }

    /**
     * The child's own way through the review: how to take part, who comes and for which part, what to talk about first and
     * who is in the room for it. The people are those the portal knows; see {@link MyWayChoice}.
     */
    @Serdeable
    record MyWay(String key, @Nullable String label, List<Option> how, List<Option> topics, List<Option> extras)
            implements Part {
        public MyWay {
            Checks.check(how.size() > 1 && how.size() <= MOST_OPTIONS, key + ": two to six ways to take part");
            Checks.once(how, key);
            Checks.once(topics, key);
            Checks.once(extras, key);
        }
    }

    /** A day. */
    @Serdeable
    record Day(String key, @Nullable String label) implements Part {}

    /**
     * Sorting: each option is put under a column of the scale, one at a time, and may be moved or left out. Whoever answers
     * chooses how many columns there are; the first scale is the one it begins with. Pictures of their own that they put
     * there too are named {@code own-} and a number.
     *
     * @param deeper smaller things inside one of the options, each a mat of its own on the same scale
     */
    @Serdeable
    record Mat(String key, @Nullable String label, List<MatScale> scales, List<Option> options, List<Deeper> deeper)
            implements Part {
        /** Of everything that can be sorted, with what is deeper and with pictures of one's own. */
        public static final int MOST = 60;
        /** Of one word, in UTF-16 units. */
        public static final int LONGEST_WORD = 80;

        public Mat {
            Checks.check(!scales.isEmpty(), key + ": no scale to sort by");
            Checks.onceEach(
                    scales.stream().map(scale -> String.valueOf(scale.size())).toList(), key);
            Checks.check(!options.isEmpty(), key + ": nothing to sort");
            Checks.once(options, key);
            List<String> values = Stream.concat(
                            options.stream(), deeper.stream().flatMap(one -> one.options().stream()))
                    .map(Option::value)
                    .toList();
            Checks.onceEach(values, key);
            Checks.check(
                    deeper.stream()
                            .allMatch(one -> options.stream()
                                    .anyMatch(option -> option.value().equals(one.of()))),
                    key + ": deeper into what is not there");
        }

        /** Everything the set offers to sort, what is deeper too. */
        public List<Option> everything() {
            return Stream.concat(options.stream(), deeper.stream().flatMap(one -> one.options().stream()))
                    .toList();
        }

        /** The columns of the scale with so many; empty when there is none. */
        public Optional<MatScale> scale(int columns) {
            return scales.stream().filter(scale -> scale.size() == columns).findFirst();
        }
    }

    /** The columns of a mat, from one end to the other: two, three or five. */
    @Serdeable
    record MatScale(List<Option> columns) {
        public MatScale {
            Checks.check(
                    columns.size() == 2 || columns.size() == 3 || columns.size() == 5, "a mat has 2, 3 or 5 columns");
            Checks.once(columns, "columns");
        }

        public int size() {
            return columns.size();
        }
    }

    /** What is inside one option of a mat, for whoever wants to say more exactly. */
    @Serdeable
    record Deeper(String of, List<Option> options) {
        public Deeper {
            Checks.once(options, of);
        }
    }
}
