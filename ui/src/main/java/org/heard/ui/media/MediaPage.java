package org.heard.ui.media;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.media.Media;
import org.heard.media.MediaId;
import org.heard.media.Medium;
import org.heard.ui.page.At;
import org.heard.ui.page.LightPage;

/**
 * A picture or recording: {@code /media/<child>/<id>}. It can do nothing but be seen or heard, and no browser keeps it. Parts
 * of it can be asked for, as players do.
 */
@Singleton
@At("/media/*")
public final class MediaPage extends LightPage {
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/([0-9a-f]{32})");

    private final transient Media media;

    MediaPage(Media media) {
        this.media = media;
    }

    /** Where it stands. */
    public static String address(ChildId child, MediaId medium) {
        return "/media/" + child + "/" + medium;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Caller.someone();
        var path = PATH.matcher(String.valueOf(request.getPathInfo()));
        Medium medium = (path.matches() ? find(path.group(1), path.group(2)) : Optional.<Medium>empty())
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
        response.setContentType(medium.contentType());
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "inline; filename=\"" + medium.fileName() + "\"");
        response.setHeader("Accept-Ranges", "bytes");
        send(medium.content(), ByteRange.of(request.getHeader("Range"), medium.content().length), response);
    }

    private Optional<Medium> find(String child, String medium) {
        return media.read(new ChildId(Long.parseLong(child)), new MediaId(medium));
    }

    private static void send(byte[] content, Optional<ByteRange> part, HttpServletResponse response)
            throws IOException {
        ByteRange range = part.orElse(new ByteRange(0, content.length - 1));
        if (part.isPresent()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + content.length);
        }
        response.setContentLength(range.length());
        response.getOutputStream().write(content, range.first(), range.length());
    }
}
