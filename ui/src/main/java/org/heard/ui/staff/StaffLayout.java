package org.heard.ui.staff;

import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.questions.Editors;
import org.heard.safeguarding.Watch;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every staff page: the way to the main part, the mark, where one may go, finding a child, who is signed in,
 * and the one place where the page says what happened.
 */
@Prototype
@Layout
public class StaffLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final Map<Place, List<Anchor>> places = new EnumMap<>(Place.class);
    private final HtmlContainer main = tag("main", "page");
    private final HtmlContainer more = tag("details", "s-more");
    private final HtmlContainer status = tag("div", "s-status");
    private final HtmlContainer urgent = tag("div", "s-urgent-now no-print");
    private final UrgentBanner banner;
    private final Editors editors;

    StaffLayout(People people, UrgentBanner banner, Editors editors) {
        this.editors = editors;
        this.banner = banner;
        Caller.Someone caller = Caller.someone();
        setClassName("frame");
        status.getElement().setAttribute("role", "status");
        urgent.getElement().setAttribute("role", "alert");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(header(caller.role(), people.person(caller.person())), urgent, status, main, footer());
    }

    @Override
    protected void onAttach(com.vaadin.flow.component.AttachEvent event) {
        ComponentUtil.setData(event.getUI(), StaffLayout.class, this);
    }

    /** Tells everybody, screen readers too, that something was done. */
    public static void say(String words) {
        of(UI.getCurrent()).ifPresent(layout -> layout.show("done", "tick", words));
    }

    /** Says why something was not done. */
    public static void sayNot(String words) {
        problem(UI.getCurrent(), words);
    }

    static void problem(UI ui, String words) {
        of(ui).ifPresent(layout -> layout.show("late", "late", words));
    }

    private static Optional<StaffLayout> of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, StaffLayout.class));
    }

    private void show(String kind, String icon, String words) {
        status.removeAll();
        status.add(tag("p", "note " + kind, icon(icon), text("span", "", words)));
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        if (content != null) {
            main.add(content.getElement().getComponent().orElseThrow());
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        status.removeAll();
        showUrgent();
        String path = event.getLocation().getPath();
        boolean aside = places.keySet().stream().anyMatch(place -> place.isAside() && place.holds(path));
        more.setClassName(aside ? "s-more here" : "s-more");
        more.getElement().executeJs("this.open = false");
        places.forEach((place, links) -> links.forEach(link -> {
            if (place.holds(path)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }));
    }

    /** {@code watch.js} saw that something urgent is new, or is over. */
    @ClientCallable
    void look() {
        showUrgent();
    }

    private void showUrgent() {
        Watch watch = banner.watch();
        urgent.removeAll();
        urgent.getElement().setAttribute("data-watch", UrgentBanner.sign(watch));
        urgent.add(banner.lines(watch, this::taken));
    }

    private void taken() {
        showUrgent();
        getUI().stream()
                .flatMap(ui -> ui.getInternals().getActiveRouterTargetsChain().stream())
                .filter(ShowsUrgent.class::isInstance)
                .map(ShowsUrgent.class::cast)
                .forEach(ShowsUrgent::showUrgentAnew);
    }

    private Component header(Role role, Person me) {
        Anchor skip = link("#main", "skip", "Go to the main part");
        skip.setRouterIgnore(true);
        Anchor mark = link(Place.of(role).getFirst().href(), "mark", new Html(MARK), text("b", "", "Heard"));
        mark.getElement().setAttribute("aria-label", "Heard, home");
        HtmlContainer top = tag("div", "top", mark, navigation(role));
        if (role != Role.ADMINISTRATOR) {
            top.add(new FindChild());
        }
        HtmlContainer face = text("span", "face-of", me.shortName().substring(0, 1));
        face.getElement().setAttribute("aria-hidden", "true");
        Anchor leave = link("/sign-out", "top-link leave", "Sign out");
        leave.setRouterIgnore(true);
        Anchor mine = link("/account", "s-me", face, text("span", "s-name", me.fullName()));
        mine.setRouterIgnore(true);
        mine.getElement().setAttribute("title", "Your sign-in");
        mine.getElement().setAttribute("aria-label", me.fullName()); // on a phone only the letter is seen
        top.add(mine, leave);
        return tag("header", "top-wrap", skip, top);
    }

    /**
     * What one needs every day in a row; the rest opens below "More", by mouse or keyboard. On a phone, where the row would take a
     * third of the screen, all of it opens below "Menu".
     */
    private HtmlContainer navigation(Role role) {
        List<Place> offered = Place.of(role).stream()
                .filter(place -> place != Place.QUESTIONS || editors.may(role))
                .toList();
        HtmlContainer nav = tag("nav", "s-nav");
        nav.getElement().setAttribute("aria-label", "Main");
        offered.stream().filter(place -> !place.isAside()).forEach(place -> nav.add(way(place, "")));
        if (offered.stream().anyMatch(Place::isAside)) {
            HtmlContainer menu = tag("div", "");
            offered.forEach(place -> menu.add(way(place, place.isAside() ? "" : "s-small")));
            more.add(tag("summary", "", text("span", "s-wide", "More"), text("span", "s-small", "Menu")), menu);
            nav.addClassName("folds");
            nav.add(more);
        }
        return nav;
    }

    private Anchor way(Place place, String className) {
        Anchor link = link(place.href(), className, place.words());
        places.computeIfAbsent(place, _ -> new ArrayList<>()).add(link);
        return link;
    }

    private static Component footer() {
        HtmlContainer links = tag(
                "nav",
                "foot-links",
                outside("/help", "Help now, as children see it"),
                outside("/pictures-about", "About the pictures"));
        links.getElement().setAttribute("aria-label", "More");
        return tag("footer", "foot", tag("div", "foot-in", new HowItLooks(), links));
    }

    private static Anchor outside(String href, String words) {
        Anchor link = link(href, "", words);
        link.setRouterIgnore(true);
        return link;
    }

    private static final String MARK = """
            <span class="ic"><svg viewBox="0 0 40 40" aria-hidden="true" focusable="false"><path class="m1" d="M9 4h22a7 7 0 0 \
            1 7 7v26l-8.5-7H9a7 7 0 0 1-7-7V11a7 7 0 0 1 7-7z"/><path class="m2" d="M10.5 13.5v7M17 10.5v13M23.5 13.5v7M30 \
            15.5v3"/></svg></span>""";
}
