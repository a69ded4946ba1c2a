package org.heard.ui.sweep;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request to a route, about a child where the route is.
 *
 * @param route as {@link Routes} names it
 * @param path for one of three children
 * @param fields what a form sends: name, value, name, value; none: it is no form
 * @param page whose call it is: the word it carries stands on that page; nothing: it is no call
 */
record Visit(
        String route,
        Method method,
        boolean aboutAChild,
        Function<Family, String> path,
        List<String> fields,
        @Nullable Function<Family, String> page) {
    enum Method {
        GET,
        POST
    }

    static Visit get(String route) {
        return get(route, route);
    }

    static Visit get(String route, String path) {
        return new Visit(route, Method.GET, false, _ -> path, List.of(), null);
    }

    static Visit get(String route, Function<Family, String> path) {
        return new Visit(route, Method.GET, true, path, List.of(), null);
    }

    /** What is there belongs to no child. */
    static Visit aboutNobody(String route, Function<Family, String> path) {
        return new Visit(route, Method.GET, false, path, List.of(), null);
    }

    static Visit post(String route, String... fields) {
        return new Visit(route, Method.POST, false, _ -> route, List.of(fields), null);
    }

    static Visit post(String route, Function<Family, String> path, String... fields) {
        return new Visit(route, Method.POST, true, path, List.of(fields), null);
    }

    static Visit call(String route, String page) {
        return new Visit(route, Method.POST, false, _ -> route, List.of(), _ -> page);
    }

    static Visit call(String route, Function<Family, String> path, Function<Family, String> page) {
        return new Visit(route, Method.POST, true, path, List.of(), page);
    }

    /** A staff view: whose child or review it is about stands in its address. */
    static Visit view(String route) {
        boolean about = route.contains(":child(") || route.contains(":review(");
        return new Visit(route, Method.GET, about, family -> address(route, family), List.of(), null);
    }

    private static String address(String route, Family family) {
        return route.replaceFirst(":child\\([^)]*\\)", family.child.id().toString())
                .replaceFirst(":set\\([^)]*\\)", family.questions)
                .replaceFirst(":review\\([^)]*\\)", family.held.toString());
    }

    /** As the table names it. */
    String name() {
        return method + " " + route.replaceAll("\\([^)]*\\)", "");
    }
}
