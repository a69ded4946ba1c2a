package org.heard.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppCodeTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the rows for SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void it_shows_what_the_standard_says(long second, String code) {
        assertThat(AppCode.at(SECRET, AppCode.stepAt(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    @Test
    void a_phone_may_be_half_a_minute_off_but_not_more() {
        Instant now = Instant.ofEpochSecond(1_000_000_000L);
        long step = AppCode.stepAt(now);
        for (long near = step - 1; near <= step + 1; near++) {
            assertThat(AppCode.stepOf(SECRET, AppCode.at(SECRET, near, AppCode.DIGITS), now))
                    .hasValue(near);
        }
        assertThat(AppCode.stepOf(SECRET, AppCode.at(SECRET, step - 2, AppCode.DIGITS), now))
                .isEmpty();
        assertThat(AppCode.stepOf(SECRET, AppCode.at(SECRET, step + 2, AppCode.DIGITS), now))
                .isEmpty();
    }

    /** RFC 4648, section 10 has no example of twenty bytes; this is what every app's documentation shows for them. */
    @Test
    void a_secret_is_typed_in_base_32() {
        assertThat(AppCode.typed(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
