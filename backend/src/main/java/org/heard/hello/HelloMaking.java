package org.heard.hello;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.language.Language;
import org.heard.language.Languages;
import org.heard.language.Speaking;
import org.heard.preference.OwnPreferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the hello letters that are missing, each in the language its child chose. Nobody has to press anything. */
@Singleton
public class HelloMaking {
    private static final Logger LOG = LoggerFactory.getLogger(HelloMaking.class);

    /** A team that changes at once must not stand in anybody's way. */
    private static final int AT_A_TIME = 50;

    private final HelloLetters letters;
    private final HelloWriter writer;
    private final People people;
    private final OwnPreferences preferences;
    private final Languages languages;

    HelloMaking(
            HelloLetters letters, HelloWriter writer, People people, OwnPreferences preferences, Languages languages) {
        this.letters = letters;
        this.writer = writer;
        this.people = people;
        this.preferences = preferences;
        this.languages = languages;
    }

    /** One that fails stands in no other's way, and is tried again the next time. */
    public void make() {
        for (ChildId child : letters.missing(AT_A_TIME)) {
            try {
                make(child);
            } catch (RuntimeException e) {
                LOG.error("No hello letter for child {}", child, e);
            }
        }
    }

    private void make(ChildId id) {
        Child child = people.child(id);
        PersonId iro = child.iro();
        if (iro == null) {
            return;
        }
        Language language = chosenBy(child);
        Speaking.in(language.locale(), () -> {
            letters.keep(id, language.tag(), card -> writer.write(child, iro, card));
            return true;
        });
    }

    private Language chosenBy(Child child) {
        Optional<String> tag = new Caller.Someone(child.person().id(), Role.CHILD)
                .call(() -> preferences.own().get("language"));
        return tag.flatMap(languages::find).orElse(languages.english());
    }
}
