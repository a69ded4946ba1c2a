package org.heard.ui.child;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.media.Media;
import org.heard.media.MediaId;
import org.heard.media.MediaKind;
import org.heard.message.Messages;
import org.heard.message.Way;
import org.heard.message.Written;
import org.heard.ui.page.At;
import org.heard.ui.say.PhoneLock;

/**
 * A photo, a drawing or a voice note to the IRO: the whole of it in one call, named by an id that the phone made, so that a second try
 * sends nothing twice.
 */
@Singleton
@At({"/my/messages/photo", "/my/messages/drawing", "/my/messages/voice"})
final class MyMessageMedia extends HttpServlet {
    private static final int LARGEST = 8 * 1024 * 1024;
    private static final int PIECE = 1024 * 1024;

    private final transient Media media;
    private final transient Messages messages;
    private final transient PhoneLock lock;

    MyMessageMedia(Media media, Messages messages, PhoneLock lock) {
        this.media = media;
        this.messages = messages;
        this.lock = lock;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Caller.Someone someone = Caller.someone();
            if (someone.role() != Role.CHILD) {
                throw new PortalException(ErrorCode.NOT_SIGNED_IN);
            }
            ChildId child = someone.person().child();
            // A page that was left open must not write for whoever signed in after.
            if (!lock.slotOf("messages", child.person(), child).equals(request.getHeader("Heard-Page"))) {
                throw new PortalException(ErrorCode.NOT_SIGNED_IN, "somebody else's page");
            }
            byte[] content = request.getInputStream().readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new PortalException(ErrorCode.TOO_BIG);
            }
            MediaId id = new MediaId(String.valueOf(request.getParameter("id")));
            switch (request.getServletPath().substring("/my/messages/".length())) {
                case "photo" -> media.keepPicture(child, id, MediaKind.PHOTO, content);
                case "drawing" -> media.keepPicture(child, id, MediaKind.DRAWING, content);
                default -> keepVoice(child, id, content);
            }
            messages.send(child, new Written(id.value(), "", id, null, Way.PORTAL));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (PortalException e) {
            response.setStatus(e.code().status());
        }
    }

    private void keepVoice(ChildId child, MediaId id, byte[] content) {
        int pieces = 0;
        for (int from = 0; from < content.length; from += PIECE) {
            byte[] piece = java.util.Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
            media.append(child, id, pieces++, piece);
        }
        media.finish(child, id, pieces);
    }
}
