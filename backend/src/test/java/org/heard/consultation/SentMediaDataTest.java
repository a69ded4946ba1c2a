package org.heard.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.form.Audience;
import org.heard.media.InWords;
import org.heard.media.Media;
import org.heard.media.MediaId;
import org.heard.media.MediaInWords;
import org.heard.media.Medium;
import org.heard.review.Channel;
import org.heard.review.Evidence;
import org.heard.review.EvidenceKind;
import org.heard.review.PieceOfEvidence;
import org.heard.testing.ACouncil;
import org.heard.testing.AGirlOfFifteen;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A recording in an answer is as much the child's as their words. */
@PortalTest
class SentMediaDataTest {
    private static final MediaId RECORDING = new MediaId("00112233445566778899aabbccddeeff");

    @Inject
    private ACouncil council;

    @Inject
    private Consultations consultations;

    @Inject
    private Media media;

    @Inject
    private MediaInWords inWords;

    @Inject
    private Evidence evidence;

    private PersonId priya = new PersonId(0);
    private PersonId sam = new PersonId(0);
    private ChildId amara = new ChildId(0);
    private ReviewId review = new ReviewId(0);

    @BeforeEach
    void a_girl_who_said_something_into_her_phone() {
        AGirlOfFifteen girl = AGirlOfFifteen.in(council);
        priya = girl.iro();
        sam = girl.worker();
        amara = girl.child().id();
        review = girl.review();
        council.as(amara.person()).run(() -> {
            media.append(amara, RECORDING, 0, HexFormat.of().parseHex("1a45dfa3"));
            media.finish(amara, RECORDING, 1);
        });
    }

    @Test
    void it_is_heard_from_the_sending_until_it_is_taken_back() {
        answer(Audience.EVERYONE);
        assertThat(heardBy(priya)).isEmpty();

        send();
        assertThat(heardBy(priya)).isPresent();
        assertThat(heardBy(sam)).isPresent();

        council.as(amara.person()).call(() -> consultations.takeBack(amara));
        assertThat(heardBy(priya)).isEmpty();
        assertThat(heardBy(amara.person())).isPresent();
    }

    @Test
    void only_my_iro_means_only_my_iro() {
        answer(Audience.IRO);
        send();

        assertThat(heardBy(priya)).isPresent();
        assertThat(heardBy(sam)).isEmpty();
        assertThat(heardBy(council.manager("Maya Long"))).isEmpty();
    }

    @Test
    void what_was_sent_is_deleted_only_after_it_is_taken_back() {
        answer(Audience.EVERYONE);
        send();
        assertThat(delete()).isFalse();

        council.as(amara.person()).call(() -> consultations.takeBack(amara));
        assertThat(delete()).isTrue();
        assertThat(heardBy(amara.person())).isEmpty();
    }

    @Test
    void a_recording_is_evidence_of_a_voice_note_until_it_is_taken_back() {
        answer(Audience.EVERYONE);
        send();

        assertThat(sent())
                .extracting(PieceOfEvidence::channel)
                .containsExactly(Channel.PORTAL_FORM, Channel.VOICE_NOTE);

        council.as(amara.person()).call(() -> consultations.takeBack(amara));
        assertThat(sent()).isEmpty();
    }

    @Test
    void what_the_iro_writes_for_it_is_the_iros() {
        answer(Audience.IRO);
        send();

        council.as(priya).run(() -> inWords.write(amara, RECORDING, "She asks to see Theo on Sundays."));

        InWords written =
                council.as(priya).call(() -> inWords.of(amara, RECORDING)).orElseThrow();
        assertThat(written.words()).isEqualTo("She asks to see Theo on Sundays.");
        assertThat(written.writtenBy()).isEqualTo(priya);
        assertThat(council.as(sam).call(() -> inWords.of(amara, RECORDING))).isEmpty();
        assertThatThrownBy(() -> council.as(sam).run(() -> inWords.write(amara, RECORDING, "x")))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_ALLOWED));
    }

    private void answer(Audience audience) {
        String body = "{\"attached\":[{\"id\":\"" + RECORDING + "\",\"kind\":\"recording\",\"seconds\":24}]}";
        AnswerCall call = new AnswerCall("k1", "proud", body, audience, 0, "phone");
        council.as(amara.person()).call(() -> consultations.save(amara, List.of(call)));
    }

    private void send() {
        council.as(amara.person()).call(() -> consultations.send(amara));
    }

    private boolean delete() {
        return council.as(amara.person()).call(() -> media.delete(amara, RECORDING));
    }

    private Optional<Medium> heardBy(PersonId person) {
        return council.as(person).call(() -> media.read(amara, RECORDING));
    }

    private List<PieceOfEvidence> sent() {
        return council.as(priya).call(() -> evidence.of(review)).stream()
                .filter(piece -> piece.kind() == EvidenceKind.FORM_SENT)
                .toList();
    }
}
