package org.heard.form;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** A question in simple words: short, one idea, nothing to know before. */
@Serdeable
public record SimpleWords(String title, @Nullable String hint) {}
