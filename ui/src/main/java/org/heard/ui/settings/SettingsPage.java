package org.heard.ui.settings;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.London;
import org.heard.base.Role;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.language.Language;
import org.heard.language.Languages;
import org.heard.language.Speaking;
import org.heard.preference.OwnPreferences;
import org.heard.preference.Preferences;
import org.heard.preference.Proposal;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.Homes;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.Looks;
import org.heard.ui.page.Tones;

/**
 * "How I like it": for anybody, signed in or not. Each choice holds at once; no button has to be pressed to keep it, and
 * without scripts each choice is a button of a form. The pages' script sends a choice here too, so that the account has it.
 */
@Singleton
@At("/settings")
final class SettingsPage extends LightPage {
    private final transient OwnPreferences preferences;
    private final transient People people;
    private final transient Languages languages;
    private final transient InstantSource time;

    SettingsPage(OwnPreferences preferences, People people, Languages languages, InstantSource time) {
        this.preferences = preferences;
        this.people = people;
        this.languages = languages;
        this.time = time;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Caller.Someone> someone = someone();
        Frame frame = frame(request, someone);
        Optional<Proposal> proposal = someone.filter(one -> one.role() == Role.CHILD)
                .flatMap(one -> preferences.proposed(one.person().child()));
        SettingsModel model = new SettingsModel(
                someone.map(one -> Homes.of(one.role())).orElse("/"),
                proposal.map(one -> people.person(one.by()).shortName()).orElse(null),
                proposal.map(one -> one.preferences().chosen().entrySet().stream()
                                .filter(each -> Looks.isKnown(each.getKey(), each.getValue()))
                                .map(each -> Map.entry(said(each.getKey()), said(each)))
                                .toList())
                        .orElse(List.of()));
        show(response, "settings/settings", Map.of("frame", frame, "model", model));
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String proposal = request.getParameter("proposal");
        if (proposal != null) {
            preferences.answer(proposal.equals("yes"));
            response.sendRedirect("/settings", HttpServletResponse.SC_SEE_OTHER);
            return;
        }
        Looks looks = new Looks(chosen(request));
        if (someone().isPresent()) {
            preferences.keep(looks.chosen());
        }
        looks.keepIn(request, response);
        if (request.getParameter("quiet") != null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.sendRedirect(back(request), HttpServletResponse.SC_SEE_OTHER);
    }

    private String said(String kind) {
        return texts.get(Speaking.now(), "settings." + kind);
    }

    private String said(Map.Entry<String, String> choice) {
        return choice.getKey().equals("language")
                ? languages.find(choice.getValue()).map(Language::name).orElse("")
                : texts.get(Speaking.now(), "settings." + choice.getKey() + "." + choice.getValue());
    }

    /** What was chosen before, and what is chosen now. */
    private static Preferences chosen(HttpServletRequest request) {
        Preferences chosen = Looks.of(request).chosen();
        for (String kind : Collections.list(request.getParameterNames())) {
            String value = request.getParameter(kind);
            if (Looks.isKnown(kind, value)) {
                chosen = chosen.with(kind, value);
            } else if (value.equals("as-device")) {
                chosen = chosen.without(kind);
            }
        }
        return chosen;
    }

    /** A page of ours, never somebody else's. */
    private static String back(HttpServletRequest request) {
        String back = request.getParameter("back");
        return back != null && back.matches("/(?![/\\\\])[\\w/?=&.%-]*") ? back : "/settings";
    }

    private Frame frame(HttpServletRequest request, Optional<Caller.Someone> someone) {
        if (someone.isEmpty()) {
            return publicFrame(request, "settings.title");
        }
        Role role = someone.get().role();
        String tone = Tones.FROM_12;
        if (role == Role.CHILD) {
            Child child = people.child(someone.get().person().child());
            tone = Tones.of(child.ageOn(London.today(time)), child.formVersion());
        }
        Frame.Corner corner = role == Role.CHILD ? Frame.Corner.LEAVE : Frame.Corner.SIGN_OUT;
        return frame(request, "Heard", tone, corner, Homes.of(role), List.of());
    }

    private static Optional<Caller.Someone> someone() {
        return Caller.CURRENT.isBound() && Caller.CURRENT.get() instanceof Caller.Someone someone
                ? Optional.of(someone)
                : Optional.empty();
    }
}
