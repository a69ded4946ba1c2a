package org.heard.base;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person must be told, with a code they can quote. Expected refusals are return values; this is for
 * what a well-behaved page would not have asked. The detail is for staff and logs: ids, never anybody's words.
 */
public final class PortalException extends RuntimeException {
    private final ErrorCode code;

    public PortalException(ErrorCode code) {
        this(code, null);
    }

    public PortalException(ErrorCode code, @Nullable String detail) {
        super(detail == null ? code.name() : detail);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }
}
