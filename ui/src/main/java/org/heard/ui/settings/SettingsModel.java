package org.heard.ui.settings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page of settings shows besides what is in force.
 *
 * @param home where Back leads
 * @param proposedBy who proposes something; nobody: nothing is proposed
 * @param proposed what it is about, and what it would be
 */
public record SettingsModel(String home, @Nullable String proposedBy, List<Map.Entry<String, String>> proposed) {}
