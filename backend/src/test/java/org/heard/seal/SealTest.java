package org.heard.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {
    private static final SecretKey KEY = new SecretKeySpec(Cipher.newKey(), "AES");
    private static final byte[] HERE = Place.of("answer", "body", "7:a").bytes();
    private static final byte[] WORDS = "I want to see my brother".getBytes(StandardCharsets.UTF_8);

    @Test
    void what_was_sealed_opens_in_its_place_with_its_key_only() {
        byte[] sealed = Cipher.seal(KEY, WORDS, HERE);

        assertThat(Cipher.open(KEY, sealed, 0, HERE)).contains(WORDS);
        assertThat(Cipher.open(KEY, sealed, 0, Place.of("answer", "body", "8:a").bytes()))
                .isEmpty();
        assertThat(Cipher.open(new SecretKeySpec(Cipher.newKey(), "AES"), sealed, 0, HERE))
                .isEmpty();
    }

    @Test
    void a_changed_bit_anywhere_breaks_the_seal() {
        byte[] sealed = Cipher.seal(KEY, WORDS, HERE);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(Cipher.open(KEY, changed, 0, HERE)).isEmpty();
        }
        assertThat(Cipher.open(KEY, Arrays.copyOf(sealed, 20), 0, HERE)).isEmpty();
    }

    @Test
    void the_same_words_are_never_sealed_alike() {
        assertThat(Cipher.seal(KEY, WORDS, HERE)).isNotEqualTo(Cipher.seal(KEY, WORDS, HERE));
    }

    @Test
    void places_cannot_be_written_so_that_two_are_one() {
        assertThat(Place.of("a", "b", "c", "d").bytes())
                .isNotEqualTo(Place.of("a", "b", "c|d").bytes());
    }

    @Test
    void master_keys_come_from_a_file_the_first_seals(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("keys");
        Files.writeString(file, """
                # the new one
                bmV3IG5ldyBuZXcgbmV3IG5ldyBuZXcgbmV3IG5ldyE=
                b2xkIG9sZCBvbGQgb2xkIG9sZCBvbGQgb2xkIG9sZCE=
                """);
        var keys = new MasterKeys("", file.toString(), false).all();
        assertThat(keys).hasSize(2);
        assertThat(keys.getFirst().key().getEncoded()).startsWith("new".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_demo_makes_its_own_once_for_its_owner_only(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("key");
        var first = new MasterKeys("", file.toString(), true).all();
        assertThat(new MasterKeys("", file.toString(), true).all()).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void without_a_key_or_with_half_a_one_nothing_is_sealed() {
        assertThatThrownBy(() -> new MasterKeys("", "", false).all()).hasMessageContaining("HEARD_KEY");
        assertThatThrownBy(() -> new MasterKeys("c2hvcnQ=", "", false).all()).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> new MasterKeys("no base64!", "", false).all()).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> new MasterKeys("", "/nowhere/keys", false).all())
                .hasMessageContaining("cannot be read");
    }
}
