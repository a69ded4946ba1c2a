package org.heard.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTest {
    private static final Question HOME = Forms.question(FormLibrary.MY_REVIEW, "home");
    private static final String ID = "00112233445566778899aabbccddeeff";

    @Test
    void any_question_can_be_answered_with_a_recording_or_a_drawing_beside_the_words() {
        Answer answer = Answer.read(
                HOME,
                "{\"words\":\"ok\",\"attached\":[{\"id\":\"%s\",\"kind\":\"recording\",\"seconds\":24}]}"
                        .formatted(ID));

        assertThat(answer.skipped()).isFalse();
        assertThat(answer.attachments()).containsExactly(new Attachment(ID, Attachment.Kind.RECORDING, 24));
        assertThat(answer.inWords(HOME)).extracting(Answer.Line::text).containsExactly("ok", "A recording, 24 seconds");
        assertThat(answer.withoutAttachments().inWords(HOME))
                .extracting(Answer.Line::text)
                .containsExactly("ok");
        assertThat(Answer.read(HOME, answer.json())).isEqualTo(answer);
    }

    @Test
    void a_drawing_alone_is_an_answer_and_none_is_no_answer() {
        assertThat(Answer.read(HOME, "{\"attached\":[{\"id\":\"%s\",\"kind\":\"drawing\"}]}".formatted(ID))
                        .skipped())
                .isFalse();
        assertThat(Answer.read(HOME, "{\"attached\":[]}").skipped()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 'A recording, 1 second'",
        "60, 'A recording, 1 minute'",
        "125, 'A recording, 2 minutes 5 seconds'",
        "0, 'A recording'"
    })
    void the_length_is_said_as_people_say_it(int seconds, String words) {
        assertThat(new Attachment(ID, Attachment.Kind.RECORDING, seconds).inWords())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"attached\":\"x\"}",
                "{\"attached\":[{\"id\":\"../../etc\",\"kind\":\"photo\"}]}",
                "{\"attached\":[{\"id\":\"00112233445566778899aabbccddeeff\",\"kind\":\"film\"}]}",
                "{\"attached\":[{\"kind\":\"photo\"}]}",
                "{\"attached\":[{\"id\":\"00112233445566778899aabbccddeeff\",\"kind\":\"photo\"},"
                        + "{\"id\":\"00112233445566778899aabbccddeeff\",\"kind\":\"photo\"}]}"
            })
    void what_no_page_would_send_is_refused(String json) {
        assertThatThrownBy(() -> Answer.read(HOME, json))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_VALID));
    }
}
