package org.heard.ui.staff;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.EOFException;
import java.util.Objects;
import java.util.stream.Stream;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What staff are told when something they did on a page failed. Views do not catch. */
final class UiErrorHandler implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UiErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        if (hungUp(event.getThrowable())) {
            LOG.info("A browser hung up before its page was written");
            return;
        }
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

    /** Somebody closed the page or lost the line: nothing is broken, and nobody is there to be told. */
    static boolean hungUp(Throwable thrown) {
        return Stream.<Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(EOFException.class::isInstance);
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
