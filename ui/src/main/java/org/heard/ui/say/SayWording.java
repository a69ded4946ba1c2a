package org.heard.ui.say;

import java.util.Locale;
import java.util.Map;
import org.heard.form.Voice;
import org.heard.ui.page.Texts;

/**
 * What the page says, to this person: texts {@code say.<key>.<variant>}, else {@code say.<key>}. The variant is the age tone
 * of a child's page, and {@code helper} on the page of anybody else. Names stand in braces, for example {@code {iro}}.
 */
public final class SayWording {
    private final Texts texts;
    private final Locale language;
    private final String variant;
    private final Map<String, String> names;

    SayWording(Texts texts, Locale language, Voice voice, String tone, Map<String, String> names) {
        this.texts = texts;
        this.language = language;
        this.variant = voice == Voice.CHILD ? tone : "helper";
        this.names = names;
    }

    /** The text for a key; {@code {0}}, {@code {1}} stand for what is put in. */
    public String t(String key, Object... put) {
        String special = "say." + key + "." + variant;
        String text = texts.get(language, texts.has(language, special) ? special : "say." + key, put);
        for (Map.Entry<String, String> name : names.entrySet()) {
            text = text.replace("{" + name.getKey() + "}", name.getValue());
        }
        return text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }
}
