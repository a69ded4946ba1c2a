package org.heard.ui.open;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.Role;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.consultation.Consultations;
import org.heard.identity.Child;
import org.heard.identity.IroNames;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.language.Speaking;
import org.heard.safeguarding.Alert;
import org.heard.safeguarding.Flags;
import org.heard.ui.open.HelpModel.Link;
import org.heard.ui.open.HelpModel.Number;
import org.heard.ui.open.HelpModel.Told;
import org.heard.ui.page.At;
import org.heard.ui.page.Dates;
import org.heard.ui.page.Frame;
import org.heard.ui.page.Homes;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.Tones;
import org.heard.ui.page.WhoHears;

/** Help now. Nobody has to sign in; a child who is signed in can tell their own people from here. */
@Singleton
@At("/help")
final class HelpPage extends LightPage {
    private final transient Settings settings;
    private final transient People people;
    private final transient Consultations consultations;
    private final transient Flags flags;
    private final transient WhoHears hears;
    private final transient IroNames called;
    private final transient InstantSource time;

    HelpPage(
            Settings settings,
            People people,
            Consultations consultations,
            Flags flags,
            WhoHears hears,
            IroNames called,
            InstantSource time) {
        this.settings = settings;
        this.people = people;
        this.consultations = consultations;
        this.flags = flags;
        this.hears = hears;
        this.called = called;
        this.time = time;
    }

    /** Whom to call: never later than it must be. */
    @Override
    protected boolean takesTurns() {
        return false;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Child> child = signedIn().map(people::child);
        Frame frame = child.map(one -> frame(
                        request,
                        "Heard",
                        Tones.of(one.ageOn(London.today(time)), one.formVersion()),
                        Frame.Corner.LEAVE,
                        Homes.CHILD,
                        List.of()))
                .orElseGet(() -> publicFrame(request, "public.help.title"));
        show(
                response,
                "open/help",
                Map.of("frame", frame, "model", model(child, request.getParameter("told") != null)));
    }

    /** "Tell them I need help." */
    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        consultations.askForHelp(only(Role.CHILD).person().child(), null);
        response.sendRedirect("/help?told#told", HttpServletResponse.SC_SEE_OTHER);
    }

    private static Optional<ChildId> signedIn() {
        return Caller.CURRENT.isBound()
                        && Caller.CURRENT.get() instanceof Caller.Someone someone
                        && someone.role() == Role.CHILD
                ? Optional.of(someone.person().child())
                : Optional.empty();
    }

    private HelpModel model(Optional<Child> child, boolean told) {
        String council = settings.get(CouncilSettings.NAME);
        String hours = settings.get(CouncilSettings.DAY_HOURS);
        return new HelpModel(
                Stream.of(
                                number(CouncilSettings.NIGHT_NUMBER, "public.help.night", council),
                                number(CouncilSettings.DAY_NUMBER, "public.help.day", council, hours))
                        .flatMap(Optional::stream)
                        .toList(),
                Stream.of(
                                number(CouncilSettings.TEXT_NUMBER, "public.help.text-us", council),
                                number(CouncilSettings.CRISIS_TEXT, "public.help.shout"))
                        .flatMap(Optional::stream)
                        .toList(),
                Stream.of(
                                link(CouncilSettings.CHILDLINE_ONLINE, "public.help.childline-online"),
                                link(CouncilSettings.EMERGENCY_BSL, "public.help.999-bsl"))
                        .flatMap(Optional::stream)
                        .toList(),
                Stream.of(
                                number(CouncilSettings.ADVOCACY_NUMBER, "public.help.advocacy", council),
                                number(CouncilSettings.ALWAYS_HEARD, "public.help.always-heard"),
                                number(CouncilSettings.HELP_AT_HAND, "public.help.help-at-hand"))
                        .flatMap(Optional::stream)
                        .toList(),
                child.map(hears::own).orElse(null),
                told ? child.map(this::told).orElse(null) : null,
                child.isPresent() && flags.tellsATeam()
                        ? texts.get(
                                Speaking.now(),
                                "public.help.tell.team",
                                hears.own(child.get()),
                                flags.minutesUntilMore())
                        : texts.get(
                                Speaking.now(),
                                "public.help.tell.what",
                                child.map(hears::own).orElse(""),
                                hours),
                hours);
    }

    private Optional<Number> number(Setting<String> setting, String who, Object... put) {
        String shown = settings.get(setting);
        return shown.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Number(shown, texts.get(Speaking.now(), who, put).strip()));
    }

    private Optional<Link> link(Setting<String> setting, String words) {
        String address = settings.get(setting);
        return address.startsWith("https://")
                ? Optional.of(new Link(address, texts.get(Speaking.now(), words)))
                : Optional.empty();
    }

    /** Who is being told this moment, by name: never more than is true. */
    private Told told(Child child) {
        List<Alert> alerts = flags.toldAbout(child.id());
        List<String> who = new ArrayList<>(alerts.stream()
                .flatMap(alert -> Optional.ofNullable(alert.person()).stream())
                .distinct()
                .flatMap(id -> people.find(id).stream())
                .map(person -> called.asCalledBy(child.id(), person))
                .map(Person::shortName)
                .toList());
        if (alerts.stream().anyMatch(alert -> alert.person() == null)) {
            who.add(texts.get(Speaking.now(), "public.help.team"));
        }
        return who.isEmpty()
                ? new Told(
                        texts.get(Speaking.now(), "public.help.told", hears.own(child)),
                        texts.get(Speaking.now(), "public.help.told.next", settings.get(CouncilSettings.DAY_HOURS)))
                : new Told(
                        texts.get(
                                Speaking.now(),
                                "public.help.alerted",
                                new Dates(texts, Speaking.now(), London.today(time)).list(who)),
                        texts.get(Speaking.now(), "public.help.alerted.next", flags.minutesUntilMore()));
    }
}
