package org.heard.questions;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Something to choose, as far as it is written. What is not said is empty.
 *
 * @param value what is kept of whoever chooses it; never shown
 * @param picture the concept of a symbol
 * @param flag whether choosing it may mean that somebody is not safe
 * @param asks whether choosing it asks an adult to do something
 */
@Serdeable
public record DraftOption(String value, String word, String small, String picture, boolean flag, boolean asks) {

    public DraftOption withWord(String other) {
        return new DraftOption(value, other, small, picture, flag, asks);
    }

    public DraftOption withSmall(String other) {
        return new DraftOption(value, word, other, picture, flag, asks);
    }

    public DraftOption withPicture(String other) {
        return new DraftOption(value, word, small, other, flag, asks);
    }

    public DraftOption withFlag(boolean other) {
        return new DraftOption(value, word, small, picture, other, asks);
    }
}
