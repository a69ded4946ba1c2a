package org.heard.questions;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A line of Easy Read, as far as it is written.
 *
 * @param picture the concept of a symbol; empty for none
 */
@Serdeable
public record DraftLine(String picture, String text) {}
