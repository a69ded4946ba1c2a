package org.heard.questions;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.form.FormDefinition;
import org.heard.form.FormTexts;

/** What question sets ask in other languages, written by people beside what is shipped. A text is translated once for all sets. */
@Singleton
public class Translating {
    private static final int LONGEST_ENGLISH = 1000;
    private static final int LONGEST = 2000;

    private final QuestionTextRepository texts;
    private final FormTexts forms;
    private final Editors editors;
    private final InstantSource time;

    Translating(QuestionTextRepository texts, FormTexts forms, Editors editors, InstantSource time) {
        this.texts = texts;
        this.forms = forms;
        this.editors = editors;
        this.time = time;
    }

    /** What a set says in a language, by its English texts; texts that nobody translated are not in it. */
    @Needs(Permission.EDIT_QUESTIONS)
    public SortedMap<String, String> of(FormDefinition form, String language) {
        editors.check();
        return forms.of(form, language);
    }

    /** The texts of a set that nobody translated into a language: they are shown in English, marked as English. */
    @Needs(Permission.EDIT_QUESTIONS)
    public SortedSet<String> missing(FormDefinition form, String language) {
        editors.check();
        SortedSet<String> missing = new TreeSet<>(forms.read(form));
        missing.removeAll(forms.of(form, language).keySet());
        return missing;
    }

    /** Every text of a set that people read. */
    @Needs(Permission.EDIT_QUESTIONS)
    public SortedSet<String> texts(FormDefinition form) {
        editors.check();
        return forms.read(form);
    }

    /** Says an English text in another language from now on; empty words: as it was shipped. */
    @Needs(Permission.EDIT_QUESTIONS)
    @Transactional
    public void say(String language, String english, String words) {
        editors.check();
        if (english.length() > LONGEST_ENGLISH || words.length() > LONGEST) {
            throw new PortalException(ErrorCode.NOT_VALID, "too long");
        }
        String digest = digest(english);
        texts.deleteByLanguageAndDigest(language, digest);
        if (!words.isBlank()) {
            texts.save(new QuestionTextRow(
                    null,
                    language,
                    digest,
                    english,
                    words.strip(),
                    time.instant(),
                    Caller.someone().person().value()));
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
