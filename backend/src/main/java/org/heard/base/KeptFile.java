package org.heard.base;

import java.util.function.Supplier;

/**
 * A file that is kept about a child, as it lies in a copy.
 *
 * @param name one of its own within its kind; letters, digits, spaces, dots, dashes and brackets
 */
public record KeptFile(String name, Supplier<byte[]> content) {}
