package org.heard.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.eclipse.jetty.io.EofException;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.junit.jupiter.api.Test;

/** What is an error of ours when a staff page could not be shown, and what is not. */
class UiErrorHandlerTest {
    @Test
    void a_browser_that_hangs_up_is_no_error() {
        assertThat(UiErrorHandler.hungUp(new EofException("Broken pipe"))).isTrue();
        assertThat(UiErrorHandler.hungUp(new IllegalStateException(new EofException("Broken pipe"))))
                .isTrue();
        assertThat(UiErrorHandler.hungUp(new IllegalStateException(new IOException("disk"))))
                .isFalse();
    }

    @Test
    void what_a_feature_refused_keeps_its_code_however_deep_it_stands() {
        RuntimeException wrapped = new IllegalStateException(new PortalException(ErrorCode.NOT_ALLOWED));
        assertThat(UiErrorHandler.codeOf(wrapped)).isEqualTo(ErrorCode.NOT_ALLOWED);
        assertThat(UiErrorHandler.codeOf(new IllegalStateException())).isEqualTo(ErrorCode.BROKEN);
    }
}
