package org.heard.ui.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet taken apart, so that a page can bring along only those of its rules that it uses. A rule stays when all classes of one
 * of its selectors are on the page and all the switches it names are set on {@code html}; whatever else it asks for (elements,
 * states, other attributes) is taken to be there. What stays keeps its order.
 */
final class StyleRules {
    /** Set on {@code html} by the server; a script may change them later, when the whole sheet is there. */
    private static final String SWITCHES = "data-(?:theme|tone|text|letters|spacing|motion|symbols|speech)";

    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern SWITCH = Pattern.compile("\\[(" + SWITCHES + ")(?:=[\"']?([\\w-]+)[\"']?)?]");
    private static final Pattern ON_THE_PAGE = Pattern.compile("\\sclass=\"([^\"]*)\"");
    private static final Pattern ON_HTML = Pattern.compile("\\s(" + SWITCHES + ")=\"([^\"]*)\"");

    private final List<Part> parts;

    private StyleRules(List<Part> parts) {
        this.parts = parts;
    }

    /** A sheet without comments. */
    static StyleRules of(String sheet) {
        return new StyleRules(parts(sheet));
    }

    /** What a page wears: the classes in it, and the switches that are set. */
    record Worn(Set<String> classes, Map<String, String> switches) {
        static Worn on(String html) {
            Set<String> classes = new HashSet<>();
            Matcher each = ON_THE_PAGE.matcher(html);
            while (each.find()) {
                classes.addAll(List.of(each.group(1).split("\\s+")));
            }
            Map<String, String> switches = new HashMap<>();
            int start = html.indexOf("<html");
            Matcher set = ON_HTML.matcher(html).region(start, html.indexOf('>', start));
            while (set.find()) {
                switches.put(set.group(1), set.group(2));
            }
            return new Worn(Set.copyOf(classes), Map.copyOf(switches));
        }
    }

    /** The rules that such a page uses. */
    String usedBy(Worn worn) {
        StringBuilder used = new StringBuilder();
        parts.forEach(part -> part.write(worn, used));
        return used.toString();
    }

    private sealed interface Part {
        void write(Worn worn, StringBuilder used);
    }

    private record Rule(List<Selector> selectors, String declarations) implements Part {
        @Override
        public void write(Worn worn, StringBuilder used) {
            int start = used.length();
            for (Selector selector : selectors) {
                if (selector.needs().stream().anyMatch(need -> need.isMet(worn))) {
                    used.append(used.length() == start ? "" : ",").append(selector.text());
                }
            }
            if (used.length() > start) {
                used.append('{').append(declarations).append("}\n");
            }
        }
    }

    /** Rules for some screens only: {@code @media}, {@code @container}. */
    private record Group(String condition, List<Part> parts) implements Part {
        @Override
        public void write(Worn worn, StringBuilder used) {
            int start = used.length();
            used.append(condition).append('{');
            int within = used.length();
            parts.forEach(part -> part.write(worn, used));
            if (used.length() == within) {
                used.setLength(start);
            } else {
                used.append("}\n");
            }
        }
    }

    /** A face of letters, which only those get who chose letters. */
    private record Face(String text) implements Part {
        @Override
        public void write(Worn worn, StringBuilder used) {
            if (worn.switches().containsKey("data-letters")) {
                used.append(text).append('\n');
            }
        }
    }

    private record Selector(String text, List<Need> needs) {
        static Selector of(String text) {
            return new Selector(
                    text,
                    alternatives(without(":not(", text)).stream().map(Need::of).toList());
        }
    }

    private record Need(Set<String> classes, Map<String, String> switches) {
        private static final String ANY = "";

        static Need of(String selector) {
            Set<String> classes = new HashSet<>();
            Matcher named = CLASS.matcher(selector);
            while (named.find()) {
                classes.add(named.group(1));
            }
            Map<String, String> switches = new HashMap<>();
            Matcher set = SWITCH.matcher(selector);
            while (set.find()) {
                switches.put(set.group(1), set.group(2) == null ? ANY : set.group(2));
            }
            return new Need(classes, switches);
        }

        boolean isMet(Worn worn) {
            return worn.classes().containsAll(classes)
                    && switches.entrySet().stream().allMatch(each -> {
                        String there = worn.switches().get(each.getKey());
                        return there != null
                                && (each.getValue().equals(ANY)
                                        || each.getValue().equals(there));
                    });
        }
    }

    private static List<Part> parts(String sheet) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', from)) {
            String head = sheet.substring(from, open).strip();
            int close = closing(sheet, open);
            String body = sheet.substring(open + 1, close).strip();
            from = close + 1;
            if (head.startsWith("@font-face")) {
                parts.add(new Face(head + "{" + body + "}"));
            } else if (head.startsWith("@media print")) {
                continue; // nobody prints before the whole sheet is there
            } else if (head.startsWith("@")) {
                parts.add(new Group(head, parts(body)));
            } else {
                parts.add(new Rule(
                        splitAtCommas(head).stream()
                                .filter(selector ->
                                        !selector.contains(":hover")) // the whole sheet is sooner than a mouse
                                .map(Selector::of)
                                .toList(),
                        body));
            }
        }
        return List.copyOf(parts);
    }

    /** A selector with {@code :is(…)}, once for each of what it may be. */
    private static List<String> alternatives(String selector) {
        int is = selector.indexOf(":is(");
        if (is < 0) {
            return List.of(selector);
        }
        int open = is + 3;
        int close = closing(selector, open);
        return splitAtCommas(selector.substring(open + 1, close)).stream()
                .flatMap(one -> alternatives(selector.substring(0, is) + one + selector.substring(close + 1)).stream())
                .toList();
    }

    private static String without(String pseudo, String selector) {
        int start = selector.indexOf(pseudo);
        if (start < 0) {
            return selector;
        }
        int close = closing(selector, start + pseudo.length() - 1);
        return without(pseudo, selector.substring(0, start) + selector.substring(close + 1));
    }

    private static List<String> splitAtCommas(String selectors) {
        List<String> each = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < selectors.length(); i++) {
            switch (selectors.charAt(i)) {
                case '(', '[' -> depth++;
                case ')', ']' -> depth--;
                case ',' -> {
                    if (depth == 0) {
                        each.add(selectors.substring(from, i).strip());
                        from = i + 1;
                    }
                }
                default -> {}
            }
        }
        each.add(selectors.substring(from).strip());
        return each;
    }

    /** Where the bracket that opens here closes. */
    private static int closing(String text, int open) {
        char opens = text.charAt(open);
        char closes = opens == '{' ? '}' : ')';
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == opens) {
                depth++;
            } else if (text.charAt(i) == closes && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "A bracket stays open: " + text.substring(open, Math.min(text.length(), open + 60)));
    }
}
