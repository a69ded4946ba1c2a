package org.heard.form;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * One line of Easy Read: a picture on the left, one idea on the right.
 *
 * @param picture the concept of a symbol
 */
@Serdeable
public record EasyLine(@Nullable String picture, String text) {}
