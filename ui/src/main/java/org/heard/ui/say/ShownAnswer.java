package org.heard.ui.say;

import java.util.List;

/** An answer that a child shows, line by line. */
public record ShownAnswer(String question, List<String> lines) {}
