package org.heard.ui.staff;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;

/**
 * What holds for every staff view: only those it is {@link For} enter, the focus goes to the new page's heading, and a fault
 * is told in words.
 */
@Singleton
public final class Entrance implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::receive);
    }

    private void receive(UIInitEvent event) {
        UI ui = event.getUI();
        ui.getSession().setErrorHandler(new UiErrorHandler());
        ui.addBeforeEnterListener(Entrance::admit);
        ui.addAfterNavigationListener(Entrance::arrive);
    }

    private static void admit(BeforeEnterEvent event) {
        Caller.Someone staff = Caller.someone();
        if (!staff.role().isStaff()) {
            throw new PortalException(ErrorCode.NOT_ALLOWED, "not staff");
        }
        For whom = event.getNavigationTarget().getAnnotation(For.class);
        if (whom != null && !List.of(whom.value()).contains(staff.role())) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static void arrive(AfterNavigationEvent event) {
        if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.PAGE_LOAD) {
            event.getLocationChangeEvent().getUI().getPage().executeJs("document.querySelector('main h1')?.focus()");
        }
    }
}
