package org.heard.form;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be chosen.
 *
 * @param value what is kept; never shown, never changed once a set is in use
 * @param word what the page says
 * @param small one quieter line below the word
 * @param picture the concept of a symbol, as in the symbol sets
 * @param flag choosing it may mean that somebody is not safe: the urgent prompt comes at once
 * @param asks choosing it asks an adult to do something, for example to find an advocate
 */
@Serdeable
public record Option(
        String value,
        String word,
        @Nullable String small,
        @Nullable String picture,
        boolean flag,
        boolean asks) {}
