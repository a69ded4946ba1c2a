package org.heard.ui.feedback;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.feedback.Feedback;
import org.heard.feedback.FeedbackQuestion;
import org.heard.feedback.FeedbackVoice;
import org.heard.feedback.Feedbacks;
import org.heard.feedback.Tap;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.Tones;

/** How a review was: faces, one screen, from the square on the IRO's screen. Nobody signs in. */
@Singleton
@At("/f/*")
final class FeedbackPage extends LightPage {
    private final transient Feedbacks feedbacks;

    FeedbackPage(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = code(request);
        boolean small = "under-8".equals(request.getParameter("for"));
        Frame frame = small
                ? frame(request, "Heard", Tones.UNDER_8, Frame.Corner.LEAVE, "/", java.util.List.of())
                : publicFrame(request, "feedback.title");
        show(
                response,
                "feedback/feedback",
                Map.of(
                        "frame",
                        frame,
                        "code",
                        code,
                        "open",
                        feedbacks.isOpen(code),
                        "given",
                        request.getParameter("given") != null));
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = code(request);
        Feedback what = new Feedback(
                voice(request.getParameter("voice")),
                taps(request),
                Objects.requireNonNullElse(request.getParameter("better"), ""));
        boolean something = !what.taps().isEmpty() || !what.better().isBlank();
        if (something && "yes".equals(request.getParameter("named"))) {
            feedbacks.give(code, what);
        } else if (something) {
            feedbacks.giveWithoutName(code, what);
        }
        response.sendRedirect("/f/" + code + (something ? "?given" : ""), HttpServletResponse.SC_SEE_OTHER);
    }

    private static Map<FeedbackQuestion, Tap> taps(HttpServletRequest request) {
        Map<FeedbackQuestion, Tap> taps = new EnumMap<>(FeedbackQuestion.class);
        for (FeedbackQuestion question : FeedbackQuestion.values()) {
            String tap = request.getParameter(question.key());
            if (tap != null && !tap.isEmpty()) {
                taps.put(question, read(tap));
            }
        }
        return taps;
    }

    private static Tap read(String tap) {
        try {
            return Tap.valueOf(tap);
        } catch (IllegalArgumentException _) {
            throw new PortalException(ErrorCode.NOT_VALID, "tap");
        }
    }

    private static FeedbackVoice voice(@org.jspecify.annotations.Nullable String voice) {
        try {
            return voice == null ? FeedbackVoice.CHILD : FeedbackVoice.valueOf(voice.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw new PortalException(ErrorCode.NOT_VALID, "voice");
        }
    }

    private static String code(HttpServletRequest request) {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        String code = path.substring(1);
        if (!code.matches("[0-9A-Z]{10}")) {
            throw new PortalException(ErrorCode.NOT_FOUND);
        }
        return code;
    }
}
