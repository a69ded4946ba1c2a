package org.heard.message;

import jakarta.inject.Singleton;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.Role;
import org.heard.media.MediaId;
import org.heard.media.ShowsMedia;

/** What was sent with a message is for the two who write to each other: it is there for good, as letters are. */
@Singleton
final class MessageMedia implements ShowsMedia {
    private final MessageRepository messages;

    MessageMedia(MessageRepository messages) {
        this.messages = messages;
    }

    @Override
    public boolean shows(ChildId child, MediaId medium, Caller.Someone to) {
        boolean theirs = to.role() == Role.IRO || to.role() == Role.CHILD;
        return theirs && messages.existsByChildIdAndMediaId(child.value(), medium.value());
    }

    @Override
    public boolean needs(ChildId child, MediaId medium) {
        return messages.existsByChildIdAndMediaId(child.value(), medium.value());
    }
}
