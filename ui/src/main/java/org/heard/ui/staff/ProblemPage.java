package org.heard.ui.staff;

import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import io.micronaut.context.annotation.Prototype;
import org.heard.base.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page instead of a page that could not be shown. */
abstract class ProblemPage extends Div implements HasDynamicTitle {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemPage.class);

    private ErrorCode code = ErrorCode.BROKEN;

    /** Anything a view threw while it opened. */
    @Prototype
    @ParentLayout(StaffLayout.class)
    static final class Broken extends ProblemPage implements HasErrorParameter<Exception> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
            ErrorCode code = UiErrorHandler.codeOf(parameter.getException());
            if (code == ErrorCode.BROKEN) {
                LOG.error("A staff page could not open", parameter.getException());
            }
            return show(code);
        }
    }

    /** An address without a page, or a page that is not for this role. */
    @Prototype
    @ParentLayout(StaffLayout.class)
    static final class NotFound extends ProblemPage implements HasErrorParameter<NotFoundException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            return show(ErrorCode.NOT_FOUND);
        }
    }

    int show(ErrorCode problem) {
        code = problem;
        setClassName("view");
        add(
                heading(StaffProblems.what(code)),
                text("p", "", StaffProblems.next(code)),
                text("p", "soft", "Say this if you ask for help: " + code.code()),
                tag("div", "btns", link("/staff", "btn main", "Go to the start")));
        return code.status();
    }

    @Override
    public String getPageTitle() {
        return StaffProblems.what(code) + " – Heard";
    }
}
