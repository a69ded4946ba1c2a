package org.heard.consultation;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.form.FormDefinition;
import org.heard.form.FormLibrary;

/** The question sets exactly as they were asked, each kept once however many were asked it. */
@Singleton
final class KeptForms {
    private final FormDocumentRepository documents;
    private final FormLibrary library;
    private final Map<Long, FormDefinition> read = new ConcurrentHashMap<>();
    private final Map<FormDefinition, Long> kept = new ConcurrentHashMap<>();

    KeptForms(FormDocumentRepository documents, FormLibrary library) {
        this.documents = documents;
        this.library = library;
    }

    FormDefinition form(long id) {
        FormDefinition known = read.get(id);
        if (known == null) {
            known = library.read(documents.findById(id).orElseThrow().body());
            read.put(id, known);
        }
        return known;
    }

    /** The number under which this set is kept; keeps it first where needed. */
    long keep(FormDefinition form) {
        Long known = kept.get(form);
        if (known != null && documents.existsById(known)) {
            return known;
        }
        String body = library.json(form);
        String digest = sha256(body);
        Optional<FormDocumentRow> there = documents.findBySha256(digest);
        if (there.isPresent()) {
            long id = Objects.requireNonNull(there.get().id());
            kept.put(form, id);
            return id;
        }
        documents.addOnce(form.slug(), form.version(), digest, body);
        return Objects.requireNonNull(
                documents.findBySha256(digest).orElseThrow().id());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
