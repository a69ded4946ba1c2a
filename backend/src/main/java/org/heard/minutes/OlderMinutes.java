package org.heard.minutes;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.media.UploadChecks;
import org.jspecify.annotations.Nullable;

/**
 * Minutes of reviews before the portal, as the PDF, Word or text file they are. The child can read one when the IRO shared it,
 * and where the council wants a second look, when somebody else has looked over it.
 */
@Singleton
public class OlderMinutes {
    /** Bytes of a file. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private final OlderRepository rows;
    private final OlderHeadRepository heads;
    private final Publishing publishing;
    private final People people;
    private final AuditLog audit;
    private final InstantSource time;
    private final UploadChecks checks;

    OlderMinutes(
            OlderRepository rows,
            OlderHeadRepository heads,
            Publishing publishing,
            People people,
            AuditLog audit,
            InstantSource time,
            UploadChecks checks) {
        this.checks = checks;
        this.rows = rows;
        this.heads = heads;
        this.publishing = publishing;
        this.people = people;
        this.audit = audit;
        this.time = time;
    }

    /** What a file is. */
    public enum Kind {
        PDF("application/pdf"),
        WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        TEXT("text/plain;charset=utf-8");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** The media type to hand it out with. */
        public String type() {
            return type;
        }
    }

    /** One of them, without what is in it. */
    public record Older(
            long id,
            LocalDate held,
            String fileName,
            Kind kind,
            Person addedBy,
            @Nullable Person lookedBy,
            @Nullable Instant sharedAt) {}

    /** What is in one. */
    public record Content(String fileName, Kind kind, byte[] bytes) {}

    /** Adds a file. Throws {@code FILE_NOT_UNDERSTOOD} when it is none of the three, {@code TOO_BIG} when it is that. */
    @Needs(Permission.WRITE_MINUTES)
    @Transactional
    public Older add(ChildId child, LocalDate held, String fileName, byte[] bytes) {
        checks.check(bytes);
        if (bytes.length > LARGEST) {
            throw new PortalException(ErrorCode.TOO_BIG);
        }
        if (held.isAfter(London.today(time)) || fileName.isBlank()) {
            throw new PortalException(ErrorCode.NOT_VALID, "a review that was held");
        }
        String name = fileName.replaceAll("[^\\p{L}\\p{N} ._()-]", "_");
        OlderRow row = rows.save(new OlderRow(
                null,
                child.value(),
                held,
                name.length() > 200 ? name.substring(name.length() - 200) : name,
                kindOf(fileName, bytes).name(),
                bytes,
                time.instant(),
                Caller.someone().person().value(),
                null,
                null,
                null,
                null));
        return older(must(child, Objects.requireNonNull(row.id())));
    }

    /** What the reader may open, newest review first: staff all, the child what was shared. */
    @Needs(Permission.READ_MINUTES)
    @Transactional
    public List<Older> of(ChildId child) {
        return heads.findByChildIdOrderByHeldDateDescAndIdDesc(child.value()).stream()
                .filter(this::maySee)
                .map(this::older)
                .toList();
    }

    @Needs(Permission.READ_MINUTES)
    @Transactional
    public Content open(ChildId child, long id) {
        if (!maySee(must(child, id))) {
            throw new PortalException(ErrorCode.NOT_FOUND);
        }
        OlderRow row = rows.findById(id).orElseThrow();
        audit.record(AuditAction.MINUTES_READ, child, "older minutes " + id);
        return new Content(row.fileName(), Kind.valueOf(row.kind()), row.content());
    }

    /** From now on the child reads it; says false, and changes nothing, where a second look is still needed. */
    @Needs(Permission.WRITE_MINUTES)
    @Transactional
    public boolean share(ChildId child, long id) {
        OlderHeadRow row = must(child, id);
        if (publishing.wantsSecondLook() && row.lookedAt() == null) {
            return false;
        }
        rows.share(id, time.instant(), Caller.someone().person().value());
        audit.record(AuditAction.MINUTES_SHARED, child, "older minutes " + id);
        return true;
    }

    /** The child no longer reads it. */
    @Needs(Permission.WRITE_MINUTES)
    @Transactional
    public void unshare(ChildId child, long id) {
        must(child, id);
        rows.share(id, null, Caller.someone().person().value());
    }

    private boolean maySee(OlderHeadRow row) {
        return Caller.current() instanceof Caller.Portal
                || Caller.someone().role().isStaff()
                || (Caller.someone().role() == Role.CHILD && row.sharedAt() != null);
    }

    private OlderHeadRow must(ChildId child, long id) {
        return heads.findById(id)
                .filter(row -> row.childId() == child.value())
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
    }

    private Older older(OlderHeadRow row) {
        return new Older(
                row.id(),
                row.heldDate(),
                row.fileName(),
                Kind.valueOf(row.kind()),
                people.person(new PersonId(row.addedBy())),
                Optional.ofNullable(row.lookedBy())
                        .map(PersonId::new)
                        .map(people::person)
                        .orElse(null),
                row.sharedAt());
    }

    /** By what is in it; its name may say anything. */
    private static Kind kindOf(String fileName, byte[] bytes) {
        if (begins(bytes, "%PDF-")) {
            return Kind.PDF;
        }
        boolean zip = begins(bytes, "PK");
        if (zip && fileName.toLowerCase(Locale.ROOT).endsWith(".docx")) {
            return Kind.WORD;
        }
        if (!zip && isText(bytes)) {
            return Kind.TEXT;
        }
        throw new PortalException(ErrorCode.FILE_NOT_UNDERSTOOD, "neither PDF nor Word nor text");
    }

    private static boolean begins(byte[] bytes, String with) {
        byte[] beginning = with.getBytes(StandardCharsets.US_ASCII);
        return bytes.length > beginning.length
                && java.util.Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean isText(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isBlank() && text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
