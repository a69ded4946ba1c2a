package org.heard.texting;

import java.time.Instant;

/**
 * A text that is nobody's for certain.
 *
 * @param shared whether several children have this phone
 */
public record StrayText(long id, String phone, String words, boolean shared, Instant at) {}
