package org.heard.ui.sweep;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.base.PersonId;
import org.heard.ui.journey.OverHttp;
import org.heard.ui.journey.PortalRunning;
import org.jspecify.annotations.Nullable;

/** Knocks at a route, and says whether it opened. */
final class Knock {
    private static final Pattern SLOT = Pattern.compile("\"slot\":\"([0-9a-f]+)\"");

    private Knock() {}

    /** @param who nobody: somebody who is not signed in */
    static boolean opens(PortalRunning portal, @Nullable PersonId who, Visit visit, Family family) {
        OverHttp http = who == null ? OverHttp.nobody(portal) : OverHttp.as(portal, who);
        String path = visit.path().apply(family);
        HttpResponse<String> answer = answer(http, visit, path, family);
        if (answer.statusCode() >= 500) {
            throw new AssertionError(visit.name() + " broke for " + who + ": " + answer.statusCode());
        }
        return isIn(answer, path);
    }

    private static HttpResponse<String> answer(OverHttp http, Visit visit, String path, Family family) {
        if (visit.method() == Visit.Method.GET) {
            return http.get(path);
        }
        if (!visit.fields().isEmpty()) {
            return http.postForm(path, visit.fields().toArray(String[]::new));
        }
        return visit.page() == null
                ? http.post(path, "{}")
                : call(http, path, visit.page().apply(family));
    }

    /** A call carries the word that stands on its page, for whoever the page opens. */
    private static HttpResponse<String> call(OverHttp http, String path, String page) {
        Matcher found = SLOT.matcher(http.get(page).body());
        String slot = found.find() ? found.group(1) : "0";
        return http.post(path, "{\"slot\":\"" + slot + "\",\"answers\":[]}", slot);
    }

    /** Something asked for in the wrong way (400, 409, 413, 422) was asked of somebody who may. */
    private static boolean isIn(HttpResponse<String> answer, String path) {
        return switch (answer.statusCode()) {
            case 401, 403, 404, 405 -> false;
            case 302, 303, 307 -> !isElsewhere(answer, path);
            default -> !answer.body().contains("There is nothing here for you.");
        };
    }

    /** To the way in, or to one's own beginning. */
    private static boolean isElsewhere(HttpResponse<String> answer, String path) {
        String to = answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]*", "");
        return !to.startsWith(path.split("[?#]", -1)[0])
                && (to.equals("/sign-in") || to.equals("/my") || to.equals("/helper") || to.startsWith("/staff"));
    }
}
