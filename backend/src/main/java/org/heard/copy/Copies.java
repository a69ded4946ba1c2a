package org.heard.copy;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.ChildId;
import org.heard.base.KeepsRecords;
import org.heard.base.KeptFile;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.media.Media;
import org.heard.media.MediaId;
import org.heard.media.Medium;

/** Puts together what every feature keeps about a child. */
@Singleton
public class Copies {
    /** The order in which somebody reads it; what is not here comes after. */
    private static final List<String> ORDER = List.of(
            "me",
            "reviews",
            "answers",
            "letters",
            "older",
            "feedback",
            "messages",
            "asked",
            "helpers",
            "help",
            "pictures",
            "settings",
            "texts",
            "ways-in",
            "sign-ins",
            "looked");

    private final List<KeepsRecords> keepers;
    private final Media media;
    private final ObjectMapper json;
    private final AuditLog audit;
    private final InstantSource time;

    Copies(List<KeepsRecords> keepers, Media media, ObjectMapper json, AuditLog audit, InstantSource time) {
        this.keepers =
                keepers.stream().sorted(Comparator.comparingInt(Copies::place)).toList();
        this.media = media;
        this.json = json;
        this.audit = audit;
        this.time = time;
    }

    /** What there is, without the files' contents; that it was made is kept in the audit trail. */
    @Needs(Permission.OWN_RECORD)
    @Transactional
    public Everything everything(ChildId child) {
        List<Everything.Part> parts = keepers.stream()
                .map(keeper -> new Everything.Part(keeper.kind(), keeper.of(child)))
                .filter(part -> !part.items().isEmpty())
                .toList();
        audit.record(AuditAction.OWN_RECORD_TAKEN, child, null);
        List<String> files = Stream.concat(
                        files(child).values().stream(), papers(child).stream().map(KeptFile::name))
                .toList();
        return new Everything(time.instant(), parts, files);
    }

    /**
     * All of it in one ZIP: a page to read, the same as JSON, and every picture and recording.
     *
     * @param page makes the page to read
     */
    @Needs(Permission.OWN_RECORD)
    @Transactional
    public void zip(ChildId child, Function<Everything, String> page, OutputStream out) {
        Everything all = everything(child);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "index.html", page.apply(all).getBytes(StandardCharsets.UTF_8));
            put(zip, "everything.json", json.writeValueAsBytes(all));
            for (Map.Entry<MediaId, String> file : files(child).entrySet()) {
                Medium medium = media.read(child, file.getKey()).orElseThrow();
                put(zip, file.getValue(), medium.content());
            }
            for (KeptFile paper : papers(child)) {
                put(zip, paper.name(), paper.content().get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<MediaId, String> files(ChildId child) {
        Map<MediaId, String> files = new TreeMap<>(Comparator.comparing(MediaId::value));
        for (MediaId id : media.all(child)) {
            media.name(child, id).ifPresent(name -> files.put(id, "files/" + id + "-" + name));
        }
        return files;
    }

    private List<KeptFile> papers(ChildId child) {
        return keepers.stream()
                .flatMap(keeper -> keeper.files(child).stream()
                        .map(file -> new KeptFile("files/" + keeper.kind() + "-" + file.name(), file.content())))
                .toList();
    }

    private static int place(KeepsRecords keeper) {
        int place = ORDER.indexOf(keeper.kind());
        return place < 0 ? ORDER.size() : place;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
