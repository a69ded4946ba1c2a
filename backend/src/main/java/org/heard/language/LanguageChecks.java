package org.heard.language;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.base.Caller;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;

/**
 * Who has checked the words of a language, part by part. A check holds for the words as they were: one word changed, and
 * the part is unchecked again.
 */
@Singleton
public class LanguageChecks {
    private final LanguageCheckRepository checks;
    private final InstantSource time;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    LanguageChecks(LanguageCheckRepository checks, InstantSource time) {
        this.checks = checks;
        this.time = time;
    }

    /** Whether somebody has checked exactly these words. For every page, so asked of the database once. */
    public boolean isChecked(String language, String part, SortedMap<String, String> words) {
        String digest = digest(words);
        String of = language + "/" + part + "/" + digest;
        Boolean checked = known.get(of);
        if (checked == null) { // no lock while the database is asked, as in Settings
            checked = checks.findByLanguageAndPartAndDigest(language, part, digest)
                    .isPresent();
            known.put(of, checked);
        }
        return checked;
    }

    /** Who checked exactly these words. */
    @Needs(Permission.EDIT_QUESTIONS)
    public Optional<Checked> check(String language, String part, SortedMap<String, String> words) {
        return checks.findByLanguageAndPartAndDigest(language, part, digest(words))
                .map(row -> new Checked(row.language(), row.part(), new PersonId(row.checkedBy()), row.checkedAt()));
    }

    /** The caller has read these words and found them right. */
    @Needs(Permission.EDIT_QUESTIONS)
    @Transactional
    public void signOff(String language, String part, SortedMap<String, String> words) {
        checks.deleteByLanguageAndPart(language, part);
        checks.save(new LanguageCheckRow(
                null, language, part, digest(words), Caller.someone().person().value(), time.instant()));
        known.clear();
    }

    private static String digest(SortedMap<String, String> words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            words.forEach((key, text) -> digest.update((key + "=" + text + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
