package org.heard.ui.staff;

import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** Plain tables that may scroll sideways by themselves, so that the page never does. */
public final class Tables {

    private Tables() {}

    public static HtmlContainer table(String name, List<String> columns, Component body) {
        HtmlContainer row = tag("tr", "");
        columns.forEach(column -> {
            HtmlContainer cell = column.isEmpty() ? text("td", "", "") : text("th", "", column);
            if (!column.isEmpty()) {
                cell.getElement().setAttribute("scope", "col");
            }
            row.add(cell);
        });
        return scrolling(name + ", table", tag("table", "", tag("thead", "", row), body));
    }

    /** A table that scrolls by itself; the keyboard reaches what is out of sight. */
    public static HtmlContainer scrolling(String label, HtmlContainer table) {
        HtmlContainer scroll = tag("div", "s-scroll", table);
        Scrolling.byKeyboard(scroll, "region", label);
        return scroll;
    }

    /** A row whose first cell names it. */
    public static HtmlContainer row(Component first, Component... others) {
        HtmlContainer head = tag("th", "", first);
        head.getElement().setAttribute("scope", "row");
        HtmlContainer row = tag("tr", "", head);
        for (Component other : others) {
            row.add(tag("td", "", other));
        }
        return row;
    }
}
