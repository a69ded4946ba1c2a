package org.heard.message;

import jakarta.inject.Singleton;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.Permission;
import org.heard.base.Relationships;
import org.heard.media.MediaId;
import org.heard.media.ShowsMedia;

/** What was sent with a message is for the two who write to each other: it is there for good, as letters are. */
@Singleton
final class MessageMedia implements ShowsMedia {
    private final MessageRepository messages;
    private final Relationships relationships;

    MessageMedia(MessageRepository messages, Relationships relationships) {
        this.messages = messages;
        this.relationships = relationships;
    }

    @Override
    public boolean shows(ChildId child, MediaId medium, Caller.Someone to) {
        return relationships.reaches(to, Permission.TALK.scopeOf(to.role()), child)
                && messages.existsByChildIdAndMediaId(child.value(), medium.value());
    }

    @Override
    public boolean needs(ChildId child, MediaId medium) {
        return messages.existsByChildIdAndMediaId(child.value(), medium.value());
    }
}
