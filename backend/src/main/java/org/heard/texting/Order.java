package org.heard.texting;

import java.util.Set;

/** What a whole text can ask for, by its words alone; longer texts are never orders. */
enum Order {
    GO("go", "start", "ready", "carry on", "continue"),
    LATER("later", "pause", "not now"),
    SKIP("skip", "pass", "next"),
    DONE("done", "no more", "thats all"),
    SEND("send", "send it"),
    WHAT_DID_I_SAY("what did i say", "what have i said", "my answers"),
    HELP("help", "info"),
    HELP_ME("help me", "help now", "i need help", "i need help now"),
    /** No order. */
    NONE();

    private final Set<String> words;

    Order(String... words) {
        this.words = Set.of(words);
    }

    static Order in(String text) {
        String plain = Reading.plain(text);
        for (Order order : values()) {
            if (order.words.contains(plain)) {
                return order;
            }
        }
        return NONE;
    }
}
