package org.heard.speech;

/** Something to listen to. {@code type} is its media type, for example {@code audio/wav}. */
public record Sound(String type, byte[] content) {}
