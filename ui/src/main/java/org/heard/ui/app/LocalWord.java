package org.heard.ui.app;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** What this process lets itself be commanded with from the same machine: new at every start, kept only in its note. */
@Singleton
class LocalWord {
    private static final int BYTES = 32;

    private final String value;

    LocalWord(RandomGenerator chance) {
        byte[] word = new byte[BYTES];
        chance.nextBytes(word);
        value = HexFormat.of().formatHex(word);
    }

    String value() {
        return value;
    }

    /** Compared in a time that tells nothing. */
    boolean is(String said) {
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }
}
