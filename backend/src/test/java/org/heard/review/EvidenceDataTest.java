package org.heard.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.Test;

@PortalTest
class EvidenceDataTest {
    private static final Caller PORTAL = new Caller.Portal();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    Evidence evidence;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    @Test
    void what_happened_is_kept_with_who_how_and_when() {
        var amara = council.child("Amara");
        var rosa = council.advocate("Rosa Bell");
        amara.advocate(rosa);
        var review = amara.review().id();

        council.as(rosa)
                .run(() -> evidence.add(
                        review, EvidenceKind.ADVOCATE_SENT, Channel.PORTAL_FORM, rosa, DAY, "by telephone with her"));

        assertThat(of(review)).singleElement().satisfies(piece -> {
            assertThat(piece.kind()).isEqualTo(EvidenceKind.ADVOCATE_SENT);
            assertThat(piece.channel()).isEqualTo(Channel.PORTAL_FORM);
            assertThat(piece.by()).isEqualTo(rosa);
            assertThat(piece.day()).isEqualTo(DAY);
            assertThat(piece.detail()).isEqualTo("by telephone with her");
            assertThat(piece.recordedAt()).isEqualTo(time.instant());
            assertThat(piece.recordedBy()).isEqualTo(rosa);
        });
    }

    @Test
    void what_was_taken_back_does_not_count_and_can_be_sent_again() {
        var amara = council.child("Amara");
        var review = amara.review().id();
        send(review, amara.person());

        PORTAL.run(() -> evidence.takeBack(review, Set.of(EvidenceKind.FORM_SENT), amara.person(), DAY));
        assertThat(of(review)).isEmpty();

        send(review, amara.person());
        assertThat(of(review)).extracting(PieceOfEvidence::kind).containsExactly(EvidenceKind.FORM_SENT);
    }

    @Test
    void taking_back_touches_nobody_elses_and_may_find_nothing() {
        var amara = council.child("Amara");
        var carer = council.carer("Sue Park");
        var review = amara.review().id();
        send(review, amara.person());

        PORTAL.run(() -> evidence.takeBack(review, Set.of(EvidenceKind.FORM_SENT), carer, DAY));

        assertThat(of(review)).hasSize(1);
    }

    @Test
    void a_long_detail_is_cut() {
        var review = council.child("Amara").review().id();

        PORTAL.run(() -> evidence.add(review, EvidenceKind.DECLINED, null, null, DAY, "a".repeat(900)));

        assertThat(of(review).getFirst().detail()).hasSize(200);
    }

    @Test
    void there_is_no_evidence_for_a_review_that_does_not_exist() {
        assertThatThrownBy(() ->
                        PORTAL.run(() -> evidence.add(new ReviewId(99), EvidenceKind.ATTENDED, null, null, DAY, null)))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void strangers_do_not_see_it() {
        var review = council.child("Amara").review().id();
        var stranger = council.carer("Sue Park");

        assertThatThrownBy(() -> council.as(stranger).call(() -> evidence.of(review)))
                .isInstanceOf(PortalException.class);
    }

    private void send(ReviewId review, org.heard.base.PersonId child) {
        PORTAL.run(() -> evidence.add(review, EvidenceKind.FORM_SENT, Channel.PORTAL_FORM, child, DAY, null));
    }

    private List<PieceOfEvidence> of(ReviewId review) {
        return PORTAL.call(() -> evidence.of(review));
    }
}
