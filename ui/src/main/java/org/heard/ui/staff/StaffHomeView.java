package org.heard.ui.staff;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;

/** Where staff land. */
@Prototype
@Route("")
@PageTitle("Inbox")
public class StaffHomeView extends Main {
    StaffHomeView() {
        add(new H1("Inbox"));
    }
}
