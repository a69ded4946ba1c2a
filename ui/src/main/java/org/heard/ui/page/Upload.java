package org.heard.ui.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.jspecify.annotations.Nullable;

/** A form that was sent with a file in it. Throws {@code TOO_BIG} for more than fits, {@code NOT_VALID} for another form. */
public record Upload(HttpServletRequest request) {
    /** Of a file, in bytes. */
    public static final int LARGEST = 12 * 1024 * 1024;

    private static final int LONGEST_FIELD = 2000;

    public static Upload of(HttpServletRequest request) throws IOException {
        try {
            request.getParts();
            return new Upload(request);
        } catch (ServletException e) {
            throw new PortalException(ErrorCode.NOT_VALID, "no form with a file: " + e.getClass());
        } catch (IllegalStateException _) {
            throw new PortalException(ErrorCode.TOO_BIG, "a file");
        }
    }

    public String field(String name) throws IOException {
        Part part = part(name);
        if (part == null) {
            return "";
        }
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8);
        }
    }

    /** What the file was called by whoever sent it. */
    public String fileName() throws IOException {
        Part part = part("file");
        return part == null ? "" : Objects.requireNonNullElse(part.getSubmittedFileName(), "");
    }

    public byte[] file() throws IOException {
        Part part = part("file");
        if (part == null || part.getSize() == 0) {
            throw new PortalException(ErrorCode.NOT_VALID, "no file");
        }
        try (InputStream in = part.getInputStream()) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new PortalException(ErrorCode.TOO_BIG, "a file");
            }
            return content;
        }
    }

    private @Nullable Part part(String name) throws IOException {
        try {
            return request.getPart(name);
        } catch (ServletException e) {
            throw new PortalException(ErrorCode.NOT_VALID, "no form with a file: " + e.getClass());
        }
    }
}
