package org.heard.consultation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

@MappedEntity("helper_note")
record HelperNoteRow(
        @Id @GeneratedValue @Nullable Long id,
        long helperId,
        String question,
        @Sealed("helperId") String words,
        Instant writtenAt) {

    /** The last for each question counts. */
    static Map<String, String> newest(List<HelperNoteRow> notes) {
        Map<String, String> newest = new LinkedHashMap<>();
        notes.forEach(note -> newest.put(note.question(), note.words()));
        return newest;
    }
}
