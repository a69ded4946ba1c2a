package org.heard.ui.child;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.heard.base.ChildId;
import org.heard.base.Role;
import org.heard.message.Messages;
import org.heard.message.Way;
import org.heard.message.Wish;
import org.heard.message.Written;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;

/** Where a child and their IRO write to each other. Works without a script too; with one, nothing is lost without signal. */
@Singleton
@At("/my/messages")
final class MyMessagesPage extends MyPage {
    private final transient Messages messages;
    private final transient Threads threads;

    MyMessagesPage(Messages messages, Threads threads) {
        this.messages = messages;
        this.threads = threads;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Around around = around();
        Frame frame = frame(request, around).with("messages.js");
        if (around.iro() == null) {
            show(response, "talk/nobody", Map.of("frame", frame));
            return;
        }
        boolean help = request.getParameter("help") != null;
        show(response, "talk/messages", Map.of("frame", frame, "model", threads.of(around, help)));
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ChildId child = only(Role.CHILD).person().child();
        Wish what = MyMessageCalls.wish(request.getParameter("what"));
        String words = Objects.requireNonNullElse(request.getParameter("words"), "");
        boolean help = false;
        if (!words.isBlank() || what != null) {
            String key = Objects.requireNonNullElse(request.getParameter("key"), "");
            help = messages.send(child, new Written(key, words, null, what, Way.PORTAL));
        }
        response.sendRedirect("/my/messages" + (help ? "?help#help" : "#end"), HttpServletResponse.SC_SEE_OTHER);
    }
}
