package org.heard.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.heard.ui.page.Icons;

/** Plain HTML with the classes of the documented parts, so that a view reads like the page it makes. */
public final class Markup {

    private Markup() {}

    /** An element with its classes (as in HTML, with spaces between) and what is in it. */
    public static HtmlContainer tag(String name, String classes, Component... content) {
        HtmlContainer element = new HtmlContainer(name);
        if (!classes.isEmpty()) {
            element.setClassName(classes);
        }
        element.add(content);
        return element;
    }

    /** An element with nothing but words in it. */
    public static HtmlContainer text(String name, String classes, String words) {
        return tag(name, classes, words(words));
    }

    public static Text words(String words) {
        return new Text(words);
    }

    /** A person's own words: line breaks stay as they were written. */
    public static HtmlContainer ownWords(String words) {
        return text("div", "own-words", words);
    }

    /** One of our icons; decoration, so a word must stand beside it. */
    public static Span icon(String name) {
        Span around = new Span();
        around.setClassName("ic");
        around.getElement().setProperty("innerHTML", Icons.svg(name));
        return around;
    }

    /** A link to a page of the portal. */
    public static Anchor link(String href, String classes, Component... content) {
        Anchor link = new Anchor(href);
        link.add(content);
        if (!classes.isEmpty()) {
            link.setClassName(classes);
        }
        return link;
    }

    public static Anchor link(String href, String classes, String words) {
        return link(href, classes, words(words));
    }

    /** A link to a file, which the browser keeps instead of showing it. */
    public static Anchor download(String href, String classes, String words) {
        Anchor link = link(href, classes, icon("paper"), words(words));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    /** A button that does something; it cannot be pressed twice while it works. */
    public static NativeButton button(String classes, String words, Runnable action) {
        NativeButton button = new NativeButton(words, _ -> action.run());
        button.setClassName(classes);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** A list without bullets that screen readers still call a list. */
    public static HtmlContainer list(String name, String classes, List<? extends Component> items) {
        HtmlContainer list = tag(name, classes, items.toArray(Component[]::new));
        list.getElement().setAttribute("role", "list");
        return list;
    }

    /** A line of a list: an icon, and the words beside it. */
    public static HtmlContainer line(String classes, String icon, String words) {
        return tag("li", classes, icon(icon), text("span", "", words));
    }

    /** A part of the page with its heading, which names it for screen readers. */
    public static HtmlContainer card(String classes, String heading, Component... content) {
        HtmlContainer title = text("h2", "", heading);
        HtmlContainer card = tag("section", classes, title);
        card.getElement().setAttribute("aria-label", heading);
        card.add(content);
        return card;
    }

    /** The page's own heading, which gets the focus when somebody comes here from another page. */
    public static HtmlContainer heading(String words) {
        HtmlContainer heading = text("h1", "", words);
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    /** A small fact with an icon: {@code late}, {@code done}, or neither. */
    public static HtmlContainer tagged(String kind, String icon, String words) {
        return tag("span", kind.isEmpty() ? "tag" : "tag " + kind, icon(icon), words(words));
    }
}
