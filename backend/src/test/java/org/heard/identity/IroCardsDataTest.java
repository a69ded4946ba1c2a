package org.heard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
class IroCardsDataTest {
    @Inject
    private ACouncil council;

    @Inject
    private IroCards cards;

    @Test
    void an_iro_writes_their_own_card_and_changes_it() {
        PersonId priya = council.iro("Priya Nair");
        assertThat(cards.of(priya).about()).isEmpty();

        council.as(priya).run(() -> cards.write("I like dogs.", "07700 900140", "Monday to Friday, 9 to 5"));
        council.as(priya).run(() -> cards.write("I like dogs and hills.", "07700 900140", "Monday to Friday"));

        assertThat(cards.of(priya).about()).isEqualTo("I like dogs and hills.");
        assertThat(cards.of(priya).hasPhoto()).isFalse();
    }

    @Test
    void a_photo_is_drawn_anew_small_and_square() throws IOException {
        PersonId priya = council.iro("Priya Nair");

        council.as(priya).run(() -> cards.show(png(900, 600)));

        BufferedImage shown =
                ImageIO.read(new ByteArrayInputStream(cards.photo(priya).orElseThrow()));
        assertThat(shown.getWidth()).isEqualTo(320).isEqualTo(shown.getHeight());
        council.as(priya).run(cards::removePhoto);
        assertThat(cards.photo(priya)).isEmpty();
    }

    @Test
    void what_is_no_picture_is_refused() {
        PersonId priya = council.iro("Priya Nair");
        byte[] script = "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> council.as(priya).run(() -> cards.show(script)))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_VALID));
    }

    private static byte[] png(int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
