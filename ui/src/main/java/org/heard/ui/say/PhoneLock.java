package org.heard.ui.say;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.heard.base.ChildId;
import org.heard.base.PersonId;

/**
 * The key under which answers wait on a phone until the server owns them. It is worked out anew for every page and only a
 * signed-in writer's page is given it, so a lost phone gives nothing away, and the same writer can open what waits on any
 * later visit, served by any node.
 */
@Singleton
public final class PhoneLock {
    /** Raise it, and whatever waits on phones can no longer be opened: only when the way of locking changes. */
    private static final String VERSION = "1";

    private static final int SLOT_BYTES = 12;

    private final byte[] secret;

    /**
     * What a page needs to lock and to find again what it locked.
     *
     * @param key for AES-GCM, 256 bits, base64
     * @param slot names the place on the phone; says nothing about who it is
     */
    public record Lock(String key, String slot) {}

    PhoneLock(@Value("${heard.secret}") String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    public Lock lockOf(PersonId writer, ChildId child) {
        return lockOf("", writer, child);
    }

    /** A place of its own for another kind of page: what waits there is not mixed with answers. */
    public Lock lockOf(String kind, PersonId writer, ChildId child) {
        byte[] key = mac("phone-key" + who(kind, writer, child));
        return new Lock(Base64.getEncoder().encodeToString(key), slotOf(kind, writer, child));
    }

    /** The slot alone, by which a call is told from one of another writer's page. */
    public String slotOf(String kind, PersonId writer, ChildId child) {
        byte[] slot = mac("phone-slot" + who(kind, writer, child));
        return HexFormat.of().formatHex(Arrays.copyOf(slot, SLOT_BYTES));
    }

    private static String who(String kind, PersonId writer, ChildId child) {
        return kind + "|" + writer + "|" + child + "|" + VERSION;
    }

    private byte[] mac(String what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
