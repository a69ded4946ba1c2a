package org.heard.export.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs a webhook: {@code t=<seconds since 1970>,v1=<HMAC-SHA256 of t + "." + body, in hex>}. While a key is being changed there
 * is one {@code v1} for each key, so that the receiver can change its own at any moment.
 */
final class Signature {
    private static final String HMAC = "HmacSHA256";

    private final List<byte[]> keys;

    /** @param keys the one in force first */
    Signature(List<String> keys) {
        this.keys =
                keys.stream().map(key -> key.getBytes(StandardCharsets.UTF_8)).toList();
    }

    String of(String body, Instant now) {
        long seconds = now.getEpochSecond();
        return keys.stream()
                .map(key -> "v1=" + hmac(key, seconds + "." + body))
                .collect(Collectors.joining(",", "t=" + seconds + ",", ""));
    }

    private static String hmac(byte[] key, String words) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
