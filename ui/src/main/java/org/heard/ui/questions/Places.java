package org.heard.ui.questions;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.form.FormLibrary;

/** Whom each shipped set is for, in whose place a council's own may be asked. */
final class Places {
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(FormLibrary.SHOW_ME, "Children who use symbols");
        NAMES.put(FormLibrary.MY_TURN, "Children under 8");
        NAMES.put(FormLibrary.MY_SAY, "Children of 8 to 11");
        NAMES.put(FormLibrary.MY_REVIEW, "Young people of 12 to 17");
        NAMES.put(FormLibrary.ADVOCATE, "Advocates");
        NAMES.put(FormLibrary.CARER, "Carers");
        NAMES.put(FormLibrary.PARENT, "Parents");
    }

    private Places() {}

    /** By the name of the shipped set. */
    static Map<String, String> all() {
        return NAMES;
    }

    static String of(String like) {
        return NAMES.getOrDefault(like, like);
    }
}
