package org.heard.accessibility.boards;

import java.util.List;

/**
 * Boards that belong together, as in an {@code .obz} file; an {@code .obf} is one of a single board.
 *
 * @param root the id of the board it begins with
 */
public record BoardPackage(String root, List<Board> boards) {}
