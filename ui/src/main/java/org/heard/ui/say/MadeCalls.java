package org.heard.ui.say;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.media.Media;
import org.heard.media.MediaId;
import org.heard.media.MediaKind;
import org.heard.media.PictureUpload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a page brings that was recorded, drawn or photographed, below {@code made/<id>/}: {@code 0}, {@code 1} and so on are the
 * pieces of a recording, {@code whole?pieces=2} says that it is all, {@code drawing} and {@code photo} bring a picture,
 * {@code delete} takes it away. The body is the content itself; every call may come twice.
 */
@Singleton
final class MadeCalls {
    /** What such a call looks like behind the address of the page. */
    static final Pattern CALL = Pattern.compile("/made/([0-9a-f]{32})/([a-z]+|[0-9]{1,3})");

    private static final Logger LOG = LoggerFactory.getLogger(MadeCalls.class);
    private static final int LARGEST_PIECE = 1024 * 1024;

    private final Media media;
    private final PhoneLock lock;
    private final SayCalls calls;

    MadeCalls(Media media, PhoneLock lock, SayCalls calls) {
        this.media = media;
        this.lock = lock;
        this.calls = calls;
    }

    void answer(ChildId child, MatchResult call, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            // A page that was left open must not write for whoever signed in after.
            String slot = lock.slotOf("", Caller.someone().person(), child);
            if (!slot.equals(request.getHeader("Heard-Page"))) {
                throw new PortalException(ErrorCode.NOT_SIGNED_IN, "somebody else's page");
            }
            take(child, new MediaId(call.group(1)), call.group(2), request);
            calls.done(response);
        } catch (PortalException e) {
            LOG.info("{} for child {} refused: {} {}", call.group(), child, e.code(), e.getMessage());
            calls.refuse(response, e.code());
        }
    }

    private void take(ChildId child, MediaId id, String what, HttpServletRequest request) throws IOException {
        switch (what) {
            case "whole" -> media.finish(child, id, pieces(request));
            case "drawing" -> media.keepPicture(child, id, MediaKind.DRAWING, body(request, PictureUpload.MOST_BYTES));
            case "photo" -> media.keepPicture(child, id, MediaKind.PHOTO, body(request, PictureUpload.MOST_BYTES));
            case "delete" -> media.delete(child, id);
            default -> {
                if (!Character.isDigit(what.charAt(0))) {
                    throw new PortalException(ErrorCode.NOT_FOUND, "no call " + what);
                }
                media.append(child, id, Integer.parseInt(what), body(request, LARGEST_PIECE));
            }
        }
    }

    private static int pieces(HttpServletRequest request) {
        String pieces = request.getParameter("pieces");
        if (pieces == null || !pieces.matches("[0-9]{1,3}")) {
            throw new PortalException(ErrorCode.NOT_VALID, "how many pieces");
        }
        return Integer.parseInt(pieces);
    }

    private static byte[] body(HttpServletRequest request, int most) throws IOException {
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new PortalException(ErrorCode.TOO_BIG);
        }
        return body;
    }
}
