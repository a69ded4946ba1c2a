package org.heard.message;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.base.KeepsRecords;
import org.heard.base.Kept;

/** What a child and their IRO wrote to each other. */
@Singleton
final class MessagesKept implements KeepsRecords {
    private final MessageRepository messages;

    MessagesKept(MessageRepository messages) {
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "messages";
    }

    @Override
    public List<Kept> of(ChildId child) {
        return messages.findByChildIdOrderById(child.value()).stream()
                .map(row -> Kept.of(String.valueOf(row.number()), row.sentAt())
                        .with("from", row.authorId() == child.value() ? "me" : "iro")
                        .with("words", row.body())
                        .with("file", row.mediaId()))
                .toList();
    }
}
