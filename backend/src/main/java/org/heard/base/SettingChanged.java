package org.heard.base;

/** A council decided something; published so that it is kept who did. */
public record SettingChanged(String name) {}
