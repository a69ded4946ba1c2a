package org.heard.ui.staff;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What staff are told when something they did on a page failed. Views do not catch. */
final class UiErrorHandler implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UiErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        ErrorCode code = codeOf(event.getThrowable());
        if (code == ErrorCode.BROKEN) {
            LOG.error("A staff page broke", event.getThrowable());
        }
        UI ui = UI.getCurrent();
        if (ui == null) {
            return;
        }
        if (code == ErrorCode.NOT_SIGNED_IN) {
            ui.getPage().reload();
        } else {
            StaffLayout.problem(
                    ui, StaffProblems.what(code) + " " + StaffProblems.next(code) + " (" + code.code() + ")");
        }
    }

    /** The code of whatever went wrong, however deeply Vaadin wrapped it. */
    static ErrorCode codeOf(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortalException problem) {
                return problem.code();
            }
        }
        return ErrorCode.BROKEN;
    }
}
