package org.heard.ui.sweep;

import static org.heard.ui.sweep.Visit.call;
import static org.heard.ui.sweep.Visit.get;
import static org.heard.ui.sweep.Visit.post;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * How every route is knocked at. A route that is missing fails {@link PermissionsTest}. What changes something is sent
 * without anything in it: whoever may do it is told that something is missing, everybody else is refused.
 */
final class Visits {
    private Visits() {}

    /** Nothing in them is anybody's, or only who holds a secret gets anything; or a page's own call, as /my/answers is. */
    static final SortedSet<String> FOR_EVERYBODY = new java.util.TreeSet<>(List.of(
            "/assets/*",
            "/assets/fonts/*",
            "/my/made/*",
            "/my/take-back",
            "/pictures/*",
            "/f/*",
            "/l/*",
            "/c/*",
            "/done/*",
            "/leave",
            "/sign-in/council/*",
            "/passkey/*",
            "/sign-out"));

    static List<Visit> of(SortedSet<String> routes) {
        return Stream.of(anybodys(), childs(), calls(), helpers(), files(), views(routes))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Visit> anybodys() {
        return List.of(
                get("/"),
                get("/help"),
                get("/settings"),
                get("/pictures-about"),
                get("/privacy"),
                get("/accessibility"),
                get("/forgot"),
                get("/code"),
                get("/away"),
                get("/sign-in"),
                get("/sign-in/council"),
                get("/sign-in/code"),
                get("/second-step"),
                get("/account"),
                get("/card"),
                get("/board"),
                get("/.well-known/security.txt"),
                post("/listen"),
                get("/blank-forms/*", "/blank-forms/my-say.obz"));
    }

    private static List<Visit> childs() {
        return Stream.concat(
                        Stream.of(
                                        "/my",
                                        "/my/say",
                                        "/my/iro",
                                        "/my/reads",
                                        "/my/review",
                                        "/my/letter",
                                        "/my/happened",
                                        "/my/chair",
                                        "/my/chair.pdf",
                                        "/my/pictures",
                                        "/my/beside",
                                        "/my/messages",
                                        "/my/texts",
                                        "/my/helpers",
                                        "/my/rights",
                                        "/my/everything",
                                        "/my/everything.zip")
                                .map(Visit::get),
                        Stream.of(
                                get("/my/letter/*", family -> "/my/letter/" + family.held),
                                post("/my/letter/*", family -> "/my/letter/" + family.held, "what", "thanks")))
                .toList();
    }

    private static List<Visit> calls() {
        return List.of(
                call("/my/answers", "/my/say"),
                call("/my/help-me", "/my/say"),
                call("/my/messages/answers", "/my/messages"),
                call("/my/messages/photo", "/my/messages"),
                call("/my/messages/voice", "/my/messages"),
                call("/my/messages/drawing", "/my/messages"),
                post("/my/pictures/add"),
                post("/my/pictures/remove", "id", "1"),
                post("/my/stay"),
                post("/my/reads", "person", "1", "do", "hide"),
                post("/my/rights", "do", "see", "words", "May I see it?"),
                call("/my/send", "/my/say"));
    }

    private static List<Visit> helpers() {
        return List.of(
                get("/helper/*", family -> "/helper/" + family.child.id()),
                call(
                        "/helper/*",
                        family -> "/helper/" + family.child.id() + "/answers",
                        family -> "/helper/" + family.child.id()),
                get("/helper/organisation"),
                get("/helper/letter/*", family -> "/helper/letter/" + family.child.id()));
    }

    private static List<Visit> files() {
        return List.of(
                get("/face/*", family -> "/face/" + family.iro + ".jpg"),
                get("/media/*", family -> "/media/" + family.child.id() + "/" + family.recording),
                get("/minutes/*", family -> "/minutes/" + family.held + ".docx"),
                get("/mats/*", family -> "/mats/" + family.next + ".pdf"),
                get("/booklet/*", family -> "/booklet/" + family.child.id()),
                get("/book/*", family -> "/book/" + family.child.id()),
                get("/pictures-own/*", family -> "/pictures-own/" + family.child.id() + "/1"),
                get("/pictures-pack/*", "/pictures-pack/mum"),
                get("/hello-letter", family -> "/hello-letter?child=" + family.child.id()),
                get("/print-card", family -> "/print-card?child=" + family.child.id() + "&to=" + family.child.id()),
                Visit.aboutNobody("/preview/*", family -> "/preview/" + family.questions),
                Visit.aboutNobody("/preview-paper/*", family -> "/preview-paper/" + family.questions),
                get("/staff-watch"),
                get("/pack"),
                get("/paper"),
                get("/paper/*", "/paper/2345ABCD"));
    }

    private static List<Visit> views(SortedSet<String> routes) {
        return routes.stream()
                .filter(route -> route.startsWith("/staff/"))
                .map(Visit::view)
                .toList();
    }
}
