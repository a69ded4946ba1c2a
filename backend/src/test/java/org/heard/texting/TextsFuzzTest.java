package org.heard.texting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.heard.form.Forms;
import org.heard.form.Part;
import org.heard.fuzz.Changed;

/** Whatever somebody texts back: an answer of what was asked, or none. */
class TextsFuzzTest {
    private final List<Part> parts = Forms.all()
            .flatMap(form -> form.questions().stream())
            .flatMap(question -> question.partsAndAlso().stream())
            .toList();

    @Property(seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_text_is_an_answer_or_none(@ForAll("texts") byte[] bytes, @ForAll("parts") Part part) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(Reading.tap(text)).isNotNull();
        switch (Reading.as(part, text)) {
            case Understood.Nothing _ -> assertThat(text).isNotNull();
            case Understood.One one -> assertThat(one.value()).isNotBlank();
            case Understood.Some some -> assertThat(some.values()).isNotEmpty().doesNotHaveDuplicates();
            case Understood.Own own -> assertThat(own.words()).isNotBlank();
            case Understood.Made made -> assertThat(made.attached()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<byte[]> texts() {
        return Changed.of("text");
    }

    @Provide
    Arbitrary<Part> parts() {
        return Arbitraries.of(parts);
    }
}
