package org.heard.accessibility.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {
    static final String AS_PROFESSIONALS_WRITE = """
            It was noted that Amara has made good progress within her current placement since the last statutory \
            review and continues to present as settled. Professionals shared some concern regarding her attendance at \
            school, which has dropped to eighty-one per cent over the half term. The allocated social worker will \
            liaise with the designated teacher in order to ensure that additional support is put in place through \
            her Personal Education Plan. Supervised contact with her mother and grandmother continues to take place \
            each month and is reported to be a positive experience. Amara has requested an increase in sibling \
            contact, and it was agreed that this would be explored prior to the next review. The local authority \
            remains committed to long-term fostering as the plan of permanence.
            """;

    static final String AS_TO_A_CHILD = """
            Dear Amara, it was good to see you. You told me you like it at Denise’s house. You have missed a lot of \
            school since June. Miss Shah and Sam will find out what would help. Sam will ring you about it by \
            Friday. You see Mum and Nan each month, and you told me it goes well. You want to see Theo more. We said \
            yes to that. Sam will ask Theo’s carers if he can stay one night at half term. We all want you to stay at \
            Denise’s until you are grown up.
            """;

    @Test
    void minutes_as_professionals_write_them_need_a_reader_of_seventeen_or_more() {
        Readability minutes = Readability.of(AS_PROFESSIONALS_WRITE);
        assertThat(minutes.grade().orElseThrow()).isBetween(12.1, 12.7);
        assertThat(minutes.age().orElseThrow()).isGreaterThanOrEqualTo(17);
        assertThat(minutes.wordsInASentence()).isBetween(18.0, 25.0);
        assertThat(minutes.shareOfLongWords()).isBetween(0.15, 0.3);
    }

    @Test
    void the_same_written_to_the_child_can_be_read_at_seven() {
        Readability letter = Readability.of(AS_TO_A_CHILD);
        assertThat(letter.grade().orElseThrow()).isBetween(0.9, 1.7);
        assertThat(letter.age().orElseThrow()).isLessThanOrEqualTo(7);
        assertThat(letter.wordsInASentence()).isBetween(7.0, 11.0);
        assertThat(letter.shareOfLongWords()).isLessThan(0.05);
    }

    @Test
    void four_sentences_are_too_fewto_judge() {
        Readability few = Readability.of("One. Two. Three. Four.");
        assertThat(few.sentences()).isEqualTo(4);
        assertThat(few.grade()).isEmpty();
        assertThat(few.age()).isEmpty();
        assertThat(Readability.of("One. Two. Three. Four. Five.").age()).hasValue(5);
    }

    @Test
    void nothing_at_all_is_measured_as_nothing() {
        assertThat(Readability.of(" \n ")).isEqualTo(new Readability(0, 0, 0, 0, 0));
        assertThat(Readability.of("").wordsInASentence()).isZero();
        assertThat(Readability.of("").shareOfLongWords()).isZero();
    }

    @Test
    void titles_times_and_lists_are_told_from_the_end_of_a_sentence() {
        assertThat(Sentence.in("Mr. Ahmed came at 9.05, e.g. on Monday. “Good.” He stayed!\n- a cake\n- a swim"))
                .extracting(Sentence::text)
                .containsExactly(
                        "Mr. Ahmed came at 9.05, e.g. on Monday.", "“Good.”", "He stayed!", "- a cake", "- a swim");
    }

    @Test
    void a_word_may_hold_an_apostrophe_or_a_hyphen() {
        assertThat(Sentence.in("You don’t need Denise's half-term plan")
                        .getFirst()
                        .words())
                .containsExactly("You", "don’t", "need", "Denise's", "half-term", "plan");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            a, 1
            you, 1
            home, 1
            used, 1
            makes, 1
            eyes, 1
            school, 1
            played, 1
            friend, 1
            don’t, 1
            safe, 1
            couldn’t, 2
            wanted, 2
            houses, 2
            little, 2
            troubled, 2
            going, 2
            quiet, 2
            careful, 2
            sometimes, 2
            placement, 2
            people, 2
            review, 2
            half-term, 2
            player, 2
            special, 2
            everything, 3
            family, 3
            advocate, 3
            video, 3
            usual, 3
            previous, 3
            earlier, 3
            statutory, 4
            experience, 4
            education, 4
            situation, 4
            authority, 4
            2014, 1
            """)
    void syllables_are_counted_as_they_are_heard(String word, int heard) {
        assertThat(Syllables.in(word)).isEqualTo(heard);
    }
}
