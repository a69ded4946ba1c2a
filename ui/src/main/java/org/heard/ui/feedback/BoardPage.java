package org.heard.ui.feedback;

import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.base.Caller;
import org.heard.base.London;
import org.heard.base.Role;
import org.heard.feedback.Board;
import org.heard.feedback.Pledge;
import org.heard.feedback.Tap;
import org.heard.language.Speaking;
import org.heard.ui.page.At;
import org.heard.ui.page.Dates;
import org.heard.ui.page.Frame;
import org.heard.ui.page.LightPage;

/** "You said, we did", for anybody; and for a child the Pledge: three taps that belong to nobody. */
@Singleton
@At("/board")
final class BoardPage extends LightPage {
    /** Says that this browser has tapped this month; nothing else. */
    private static final String TAPPED = "pl";

    private final transient Board board;
    private final transient Pledge pledge;
    private final transient InstantSource time;

    BoardPage(Board board, Pledge pledge, InstantSource time) {
        this.board = board;
        this.pledge = pledge;
        this.time = time;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Dates dates = new Dates(texts, Speaking.now(), London.today(time));
        List<BoardModel.Note> notes = board.notes().stream()
                .map(note -> new BoardModel.Note(note.said(), note.did(), dates.day(note.on())))
                .toList();
        boolean tapped = month().equals(cookie(request));
        List<String> promises = isChild() && !tapped ? pledge.now() : List.of();
        Frame frame = isChild()
                ? frame(request, "Heard", "12-17", Frame.Corner.LEAVE, "/my", List.of())
                : publicFrame(request, "feedback.title");
        show(
                response,
                "feedback/board",
                Map.of("frame", frame, "model", new BoardModel(notes, promises, pledge.results(), tapped)));
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        only(Role.CHILD);
        Map<String, Tap> taps = new LinkedHashMap<>();
        List<String> promises = pledge.now();
        for (int i = 0; i < promises.size(); i++) {
            String tap = request.getParameter("p" + i);
            if (tap != null
                    && Stream.of(Tap.values()).anyMatch(one -> one.name().equals(tap))) {
                taps.put(promises.get(i), Tap.valueOf(tap));
            }
        }
        if (!taps.isEmpty() && !month().equals(cookie(request))) {
            pledge.tap(taps);
            Cookie cookie = new Cookie(TAPPED, month());
            cookie.setPath("/board");
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            cookie.setMaxAge((int) Duration.ofDays(31).toSeconds());
            response.addCookie(cookie);
        }
        response.sendRedirect("/board", HttpServletResponse.SC_SEE_OTHER);
    }

    private static boolean isChild() {
        return Caller.CURRENT.isBound()
                && Caller.CURRENT.get() instanceof Caller.Someone someone
                && someone.role() == Role.CHILD;
    }

    private String month() {
        return London.today(time).toString().substring(0, 7);
    }

    private static String cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? ""
                : Stream.of(cookies)
                        .filter(one -> one.getName().equals(TAPPED))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }
}
