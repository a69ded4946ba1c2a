package org.heard.feedback;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("board_note")
record BoardRow(
        @Id @GeneratedValue @Nullable Long id, String said, String did, LocalDate publishedOn, long publishedBy) {
    BoardNote note() {
        return new BoardNote(Objects.requireNonNull(id), said, did, publishedOn);
    }
}
