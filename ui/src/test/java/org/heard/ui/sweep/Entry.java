package org.heard.ui.sweep;

import java.util.List;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One route and how it is looked at.
 *
 * @param route as the code writes it, staff views with {@code /staff/} before it
 * @param paths where to go; none: what is there is no page, for the reason given
 * @param person who goes; nobody: somebody who is not signed in
 */
record Entry(String route, List<String> paths, @Nullable PersonId person, String reason) {
    static Entry page(String route, @Nullable PersonId person, String... paths) {
        return new Entry(route, paths.length == 0 ? List.of(route) : List.of(paths), person, "");
    }

    static Entry notAPage(String route, String reason) {
        return new Entry(route, List.of(), null, reason);
    }

    boolean staff() {
        return route.startsWith("/staff/");
    }

    @Override
    public String toString() {
        return route + " " + (person == null ? "" : person);
    }
}
