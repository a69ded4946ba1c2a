package org.heard.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.Settings;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Minutes from before the portal. Today is Monday 9 March 2026. */
@PortalTest
class OlderMinutesDataTest {
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 9, 9);
    private static final byte[] PDF = "%PDF-1.7 and the rest".getBytes(StandardCharsets.UTF_8);

    @Inject
    ACouncil council;

    @Inject
    AReviewWithWishes wishes;

    @Inject
    OlderMinutes older;

    @Inject
    OlderLooks looks;

    @Inject
    Settings settings;

    private AReviewWithWishes.Put put;

    @BeforeEach
    void a_child_with_an_iro() {
        put = wishes.in(council);
    }

    @Test
    void the_child_reads_a_file_only_when_it_was_shared() {
        var added = put.priya().call(() -> older.add(put.child(), LAST_YEAR, "review.pdf", PDF));
        assertThat(put.amara().call(() -> older.of(put.child()))).isEmpty();
        assertThatThrownBy(() -> put.amara().call(() -> older.open(put.child(), added.id())))
                .isInstanceOf(PortalException.class);
        assertThat(put.priya().call(() -> older.share(put.child(), added.id()))).isTrue();
        assertThat(put.amara().call(() -> older.open(put.child(), added.id())).bytes())
                .isEqualTo(PDF);
        assertThat(put.rosa().call(() -> older.of(put.child()))).isEmpty();
        put.priya().run(() -> older.unshare(put.child(), added.id()));
        assertThat(put.amara().call(() -> older.of(put.child()))).isEmpty();
    }

    @Test
    void where_the_council_wants_it_somebody_else_looks_first() {
        new Caller.Portal().run(() -> settings.set(Publishing.SECOND_LOOK, "yes"));
        var added = put.priya().call(() -> older.add(put.child(), LAST_YEAR, "review.txt", bytes("Dear Amara")));
        assertThat(put.priya().call(() -> older.share(put.child(), added.id()))).isFalse();
        assertThat(put.priya().call(() -> looks.mine())).isEmpty();
        assertThatThrownBy(() -> put.priya().run(() -> looks.look(put.child(), added.id())))
                .isInstanceOf(PortalException.class);
        Caller helen = council.as(council.manager("Helen Reed"));
        assertThat(helen.call(() -> looks.mine()))
                .extracting(OlderLooks.Waiting::fileName)
                .containsExactly("review.txt");
        assertThat(helen.call(() -> looks.open(put.child(), added.id())).bytes())
                .isEqualTo(bytes("Dear Amara"));
        helen.run(() -> looks.look(put.child(), added.id()));
        assertThat(helen.call(() -> looks.mine())).isEmpty();
        assertThat(put.priya().call(() -> older.share(put.child(), added.id()))).isTrue();
    }

    @Test
    void a_file_is_what_is_in_it_whatever_its_name_says() {
        assertThat(put.priya()
                        .call(() -> older.add(put.child(), LAST_YEAR, "review.docx", PDF))
                        .kind())
                .isEqualTo(OlderMinutes.Kind.PDF);
        assertThatThrownBy(() -> put.priya()
                        .run(() -> older.add(put.child(), LAST_YEAR, "review.pdf", new byte[] {0, 1, 2, 3, 4, 5, 6})))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.FILE_NOT_UNDERSTOOD));
        assertThat(put.priya()
                        .call(() -> older.add(put.child(), LAST_YEAR, "../../a<b>.txt", bytes("words")))
                        .fileName())
                .doesNotContain("/", "<");
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
