package org.heard.minutes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heard.base.Setting;

/** Beginnings and phrases, which a council may write in its own way. */
public final class Templates {
    static final Setting<String> START = Setting.text(
            "minutes.template",
            "What new minutes begin with: the name of a part, a colon, its words, with | between the parts; {name} stands for"
                    + " the child's name. Parts: TOOK_PART, TOLD, GOING_WELL, HARD, DECIDED, NOT_DONE, HOW_YOU_WERE, NEXT.",
            "TOOK_PART: Dear {name}, | NEXT: If you are not happy with any of this, tell me. An advocate can help you say it.");

    /** Phrases to put in with one press. */
    public static final Setting<String> PHRASES = Setting.text(
            "minutes.phrases",
            "Phrases a writer can put into minutes with one press, with | between them; {name} stands for the child's name.",
            "Thank you for telling me. | I know you don't like this answer. | You can ask me about it any time."
                    + " | If you think this is wrong, an advocate can help you say so.");

    private Templates() {}

    /** The phrases of a setting. */
    public static List<String> phrases(String setting, String name) {
        return Arrays.stream(setting.split("\\|", -1))
                .map(phrase -> phrase.strip().replace("{name}", name))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    static Draft fill(String template, String name) {
        Draft draft = Draft.empty();
        for (String part : template.split("\\|", -1)) {
            int colon = part.indexOf(':');
            Optional<Section> section = colon < 0 ? Optional.empty() : section(part.substring(0, colon));
            if (section.isPresent()) {
                draft = draft.with(
                        section.get(), part.substring(colon + 1).strip().replace("{name}", name));
            }
        }
        return draft;
    }

    private static Optional<Section> section(String name) {
        return Arrays.stream(Section.values())
                .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
