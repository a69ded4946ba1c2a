package org.heard.invitation;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.identity.Person;

/**
 * Knows passwords that somebody who guesses would try soon, without asking anybody: the 30,000 most common of those that were
 * stolen elsewhere, words, names, dates, rows of keys, and all of these with a few letters changed (zxcvbn's lists, which come
 * with the program). There are no rules about signs and capitals: they make passwords worse (NIST SP 800-63B, section 5.1.1.2).
 */
@Singleton
class EasyPasswords {
    /** Fewer guesses than this find it: zxcvbn's "safely unguessable" against somebody who stole the hashes. */
    private static final double GUESSES = 1e10;

    /** Looking at more letters would only take longer: so many different ones are enough by themselves. */
    private static final int LOOKED_AT = 64;

    private final Zxcvbn judge = new Zxcvbn();

    /** Whether this would be guessed soon; what is theirs (name, email, the portal's name) counts as known. */
    boolean isEasy(String password, Person owner) {
        List<String> theirs = Stream.of("heard", "council", owner.firstName(), owner.lastName(), beforeTheAt(owner))
                .filter(word -> !word.isBlank())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        String looked = password.substring(0, Math.min(LOOKED_AT, password.length()));
        return judge.measure(looked, theirs).getGuesses() < GUESSES;
    }

    private static String beforeTheAt(Person owner) {
        String email = owner.email();
        return email == null ? "" : email.substring(0, Math.max(0, email.indexOf('@')));
    }
}
