package org.heard.importing;

/**
 * Two things that are probably the same, which only a person may say: a review held near a planned one, a worker who has the
 * name of an account. Until it is decided, what depends on it is left as it is.
 *
 * @param key the same for the same question in every preview
 */
public record Proposal(String key, String sentence) {}
