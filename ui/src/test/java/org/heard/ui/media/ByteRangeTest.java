package org.heard.ui.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteRangeTest {
    @Test
    void a_player_gets_the_part_it_asks_for() {
        assertThat(ByteRange.of("bytes=0-1", 100)).contains(new ByteRange(0, 1));
        assertThat(ByteRange.of("bytes=40-", 100)).contains(new ByteRange(40, 99));
        assertThat(ByteRange.of("bytes=40-4000", 100)).contains(new ByteRange(40, 99));
    }

    @Test
    void what_is_not_there_or_not_understood_is_answered_with_the_whole() {
        assertThat(ByteRange.of(null, 100)).isEmpty();
        assertThat(ByteRange.of("bytes=100-", 100)).isEmpty();
        assertThat(ByteRange.of("bytes=0-1,5-6", 100)).isEmpty();
        assertThat(ByteRange.of("lines=1-2", 100)).isEmpty();
    }
}
