package org.heard.media;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;

/** Every {@link UploadCheck}, one after the other. What is drawn anew comes here as it was sent, before that. */
@Singleton
public class UploadChecks {
    private final BeanProvider<UploadCheck> checks;

    UploadChecks(BeanProvider<UploadCheck> checks) {
        this.checks = checks;
    }

    /** Throws {@link org.heard.base.PortalException} {@code FILE_REFUSED} when one of them refuses. */
    public void check(byte[] upload) {
        checks.forEach(check -> check.check(upload));
    }
}
