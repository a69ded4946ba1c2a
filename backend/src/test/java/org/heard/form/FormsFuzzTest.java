package org.heard.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.fuzz.Changed;

/** A question set, and an answer, as somebody's program might send them. */
class FormsFuzzTest {
    private final FormReader reader = new FormReader(ObjectMapper.getDefault());
    private final List<Question> questions =
            Forms.all().flatMap(form -> form.questions().stream()).toList();

    @Property(seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_question_set_is_read_or_refused(@ForAll("forms") byte[] file) {
        try {
            FormDefinition form = reader.read(new String(file, StandardCharsets.UTF_8));
            assertThat(reader.read(reader.write(form))).isEqualTo(form);
        } catch (PortalException refused) {
            assertThat(refused.code()).isEqualTo(ErrorCode.NOT_VALID);
        }
    }

    @Property(seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_answer_is_read_or_refused(@ForAll("answers") byte[] body, @ForAll("questions") Question question) {
        try {
            Answer answer = Answer.read(question, new String(body, StandardCharsets.UTF_8));
            assertThat(Answer.read(question, answer.json())).isEqualTo(answer);
            assertThat(answer.inWords(question)).isNotNull();
        } catch (PortalException refused) {
            assertThat(refused.code()).isIn(ErrorCode.NOT_VALID, ErrorCode.TOO_BIG);
        }
    }

    @Provide
    Arbitrary<byte[]> forms() {
        return Changed.of("form");
    }

    @Provide
    Arbitrary<byte[]> answers() {
        return Changed.of("answer");
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.of(questions);
    }
}
