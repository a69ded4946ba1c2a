package org.heard.ui.letter;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.PortalException;
import org.heard.language.Speaking;
import org.heard.minutes.DoerLinks;
import org.heard.minutes.Progress;
import org.heard.ui.page.At;
import org.heard.ui.page.Dates;
import org.heard.ui.page.LightPage;

/** Whoever is to do something says how far it is, by a link and without an account: {@code /done/<secret>}. */
@Singleton
@At("/done/*")
final class DonePage extends LightPage {
    static final List<Progress> CHOICES = List.of(Progress.HAPPENED, Progress.ON_ITS_WAY, Progress.CANNOT_HAPPEN);

    private final transient DoerLinks links;
    private final transient InstantSource time;

    DonePage(DoerLinks links, InstantSource time) {
        this.links = links;
        this.time = time;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page(request, response, false, false);
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Progress progress = Arrays.stream(Progress.values())
                .filter(one -> one.name().equals(request.getParameter("progress")))
                .filter(CHOICES::contains)
                .findFirst()
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_VALID));
        String words = Objects.requireNonNullElse(request.getParameter("words"), "");
        try {
            links.say(secret(request), progress, words);
            page(request, response, true, false);
        } catch (PortalException e) {
            if (e.code() != ErrorCode.REASON_NEEDED) {
                throw e;
            }
            page(request, response, false, true);
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response, boolean thanks, boolean reason)
            throws IOException {
        DoerLinks.Asked asked = links.open(secret(request)).orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
        Dates dates = new Dates(texts, Speaking.now(), London.today(time));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("frame", publicFrame(request, "letter.done.title"));
        parameters.put("what", asked.what());
        parameters.put("who", asked.who());
        parameters.put("by", asked.byWhen() == null ? "" : dates.day(asked.byWhen()));
        parameters.put(
                "latest",
                asked.latest()
                        .map(news -> texts.get(
                                Speaking.now(),
                                "letter.done.latest",
                                news.progress().wording(),
                                dates.day(London.at(news.at()).toLocalDate())))
                        .orElse(""));
        parameters.put("choices", CHOICES.stream().map(Progress::name).toList());
        parameters.put("thanks", thanks);
        parameters.put("reason", reason);
        parameters.put("action", request.getRequestURI());
        show(response, "letter/done", parameters);
    }

    private static String secret(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getPathInfo(), "").replaceFirst("^/", "");
    }
}
