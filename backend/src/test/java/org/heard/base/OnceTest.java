package org.heard.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnceTest {
    private record Row(long id) {}

    private final List<Long> asked = new ArrayList<>();

    private Optional<String> row(long id) {
        return Once.read(new Row(id), () -> {
            asked.add(id);
            return id == 0 ? Optional.empty() : Optional.of("row " + id);
        });
    }

    @Test
    void aPageReadsEachRowOnceAlsoOneThatIsNotThere() {
        Once.during(() -> {
            assertThat(row(1)).hasValue("row 1");
            assertThat(row(0)).isEmpty();
            assertThat(row(1)).hasValue("row 1");
            assertThat(row(0)).isEmpty();
        });
        assertThat(asked).containsExactly(1L, 0L);
    }

    @Test
    void theNextPageReadsAnew() {
        Once.during(() -> row(1));
        Once.during(() -> row(1));
        assertThat(asked).containsExactly(1L, 1L);
    }

    @Test
    void whateverIsNoPageReadsWhatStandsThereNow() {
        row(1);
        row(1);
        assertThat(asked).containsExactly(1L, 1L);
    }

    @Test
    void readingMayReadMore() {
        Once.during(() -> assertThat(Once.read("both", () -> row(1).orElseThrow() + row(2).orElseThrow()))
                .isEqualTo("row 1row 2"));
        assertThat(asked).containsExactly(1L, 2L);
    }

    @Test
    void whatCameAlongIsNotAskedFor() {
        Once.found(new Row(1), Optional.of("lost")); // no page is put together
        Once.during(() -> {
            Once.found(new Row(1), Optional.of("came along"));
            assertThat(row(1)).hasValue("came along");
        });
        assertThat(asked).isEmpty();
    }

    @Test
    void aPageThatFailsFailsAsItDid() {
        assertThatThrownBy(() -> Once.during(() -> {
                    throw new IOException("the line went");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the line went");
    }
}
