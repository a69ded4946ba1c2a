package org.heard.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
class MediaDataTest {
    private static final MediaId ON_THE_PHONE = new MediaId("00112233445566778899aabbccddeeff");
    private static final byte[] WEBM = HexFormat.of().parseHex("1a45dfa3010203");

    @Inject
    private ACouncil council;

    @Inject
    private Media media;

    @Test
    void a_photo_is_kept_small_and_without_what_the_camera_wrote() throws IOException {
        AChild amara = council.child("Amara");
        byte[] upload = with(exif("where it was taken", 1), jpeg(2400, 1200));

        MediaId photo = council.as(amara.person()).call(() -> media.keepPicture(amara.id(), MediaKind.PHOTO, upload));

        Medium kept = council.as(amara.person())
                .call(() -> media.read(amara.id(), photo))
                .orElseThrow();
        assertThat(kept.contentType()).isEqualTo("image/jpeg");
        assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "where it was taken");
        assertThat(picture(kept).getWidth()).isEqualTo(1600);
        assertThat(picture(kept).getHeight()).isEqualTo(800);
    }

    @Test
    void a_photo_taken_with_the_camera_on_its_side_stands_upright() throws IOException {
        AChild amara = council.child("Amara");
        byte[] quarterTurn = with(exif("", 6), jpeg(400, 200));

        MediaId photo =
                council.as(amara.person()).call(() -> media.keepPicture(amara.id(), MediaKind.PHOTO, quarterTurn));

        BufferedImage kept = picture(council.as(amara.person())
                .call(() -> media.read(amara.id(), photo))
                .orElseThrow());
        assertThat(kept.getWidth()).isEqualTo(200);
        assertThat(kept.getHeight()).isEqualTo(400);
        assertThat(new Color(kept.getRGB(100, 20)).getRed())
                .as("what was on the left is on top")
                .isGreaterThan(200);
        assertThat(new Color(kept.getRGB(100, 380)).getRed()).isLessThan(60);
    }

    @Test
    void a_drawing_keeps_what_shines_through() throws IOException {
        AChild amara = council.child("Amara");

        MediaId drawing = council.as(amara.person())
                .call(() -> media.keepPicture(
                        amara.id(),
                        MediaKind.DRAWING,
                        file("png", new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB))));

        assertThat(council.as(amara.person())
                        .call(() -> media.read(amara.id(), drawing))
                        .orElseThrow()
                        .contentType())
                .isEqualTo("image/png");
    }

    @Test
    void what_is_no_picture_or_a_huge_one_is_refused_before_it_is_drawn() throws IOException {
        AChild amara = council.child("Amara");
        byte[] claimsToBeHuge = claiming(60_000, 60_000);

        refused(ErrorCode.NOT_VALID, () -> keep(amara, "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)));
        refused(ErrorCode.NOT_VALID, () -> keep(amara, file("gif", new BufferedImage(2, 2, 1))));
        refused(ErrorCode.TOO_BIG, () -> keep(amara, claimsToBeHuge));
        refused(ErrorCode.TOO_BIG, () -> keep(amara, new byte[PictureUpload.MOST_BYTES + 1]));
    }

    @Test
    void a_recording_comes_in_pieces_in_any_order_and_more_than_once() {
        AChild amara = council.child("Amara");
        council.as(amara.person()).run(() -> {
            media.append(amara.id(), ON_THE_PHONE, 1, new byte[] {8, 9});
            refused(ErrorCode.CHANGED_MEANWHILE, () -> media.finish(amara.id(), ON_THE_PHONE, 2));
            media.append(amara.id(), ON_THE_PHONE, 0, WEBM);
            media.append(amara.id(), ON_THE_PHONE, 0, WEBM);
            assertThat(media.read(amara.id(), ON_THE_PHONE)).isEmpty();

            media.finish(amara.id(), ON_THE_PHONE, 2);
            media.finish(amara.id(), ON_THE_PHONE, 2);

            Medium kept = media.read(amara.id(), ON_THE_PHONE).orElseThrow();
            assertThat(kept.contentType()).isEqualTo("audio/webm");
            assertThat(HexFormat.of().formatHex(kept.content())).isEqualTo("1a45dfa30102030809");
        });
    }

    @Test
    void only_whoever_made_it_sees_it_until_a_feature_shows_it() {
        PersonId priya = council.iro("Priya Nair");
        PersonId denise = council.carer("Denise Hall");
        AChild amara = council.child("Amara").iro(priya).carer(denise);
        AChild other = council.child("Jordan");
        MediaId photo = council.as(amara.person()).call(() -> keep(amara, jpeg(20, 20)));

        assertThat(council.as(priya).call(() -> media.read(amara.id(), photo))).isEmpty();
        assertThat(council.as(denise).call(() -> media.read(amara.id(), photo))).isEmpty();
        refused(ErrorCode.NOT_FOUND, () -> council.as(other.person()).call(() -> media.read(amara.id(), photo)));
        assertThat(council.as(other.person()).call(() -> media.read(other.id(), photo)))
                .isEmpty();
    }

    @Test
    void nobody_writes_into_what_somebody_else_began() {
        AChild amara = council.child("Amara");
        AChild other = council.child("Jordan");
        council.as(amara.person()).run(() -> media.append(amara.id(), ON_THE_PHONE, 0, WEBM));

        refused(
                ErrorCode.NOT_FOUND,
                () -> council.as(other.person()).run(() -> media.append(other.id(), ON_THE_PHONE, 1, WEBM)));
    }

    @Test
    void its_maker_deletes_it() {
        AChild amara = council.child("Amara");
        council.as(amara.person()).run(() -> {
            MediaId photo = keep(amara, jpeg(20, 20));

            assertThat(media.delete(amara.id(), photo)).isTrue();

            assertThat(media.read(amara.id(), photo)).isEmpty();
        });
    }

    private MediaId keep(AChild child, byte[] upload) {
        return council.as(child.person()).call(() -> media.keepPicture(child.id(), MediaKind.PHOTO, upload));
    }

    private static void refused(ErrorCode code, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    /** Red on the left, black on the right. */
    private static byte[] jpeg(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        return file("jpeg", image);
    }

    private static byte[] file(String format, BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The header of a PNG of that size, with hardly anything behind it. */
    private static byte[] claiming(int width, int height) {
        byte[] png = file("png", new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
        java.nio.ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var sum = new java.util.zip.CRC32();
        sum.update(png, 12, 17);
        java.nio.ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    /** What a camera writes: an Exif segment with an orientation and a note. */
    private static byte[] exif(String note, int orientation) {
        String tiff = "4d4d002a00000008" + "0001" + "0112000300000001%04x0000".formatted(orientation) + "00000000";
        byte[] body = HexFormat.of()
                .parseHex("457869660000" + tiff + HexFormat.of().formatHex(note.getBytes(StandardCharsets.US_ASCII)));
        return HexFormat.of()
                .parseHex("ffe1%04x".formatted(body.length + 2) + HexFormat.of().formatHex(body));
    }

    private static byte[] with(byte[] segment, byte[] jpeg) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(segment);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static BufferedImage picture(Medium medium) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(medium.content()));
    }
}
