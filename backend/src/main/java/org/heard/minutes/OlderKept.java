package org.heard.minutes;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.KeepsRecords;
import org.heard.base.Kept;
import org.heard.base.KeptFile;

/** Minutes from before the portal: for the child those that were shared, for the case record all, as the files they are. */
@Singleton
final class OlderKept implements KeepsRecords {
    private final OlderHeadRepository heads;
    private final OlderRepository rows;

    OlderKept(OlderHeadRepository heads, OlderRepository rows) {
        this.heads = heads;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "older";
    }

    @Override
    public List<Kept> of(ChildId child) {
        return mine(child)
                .map(row -> Kept.of(String.valueOf(row.id()), null)
                        .with("day", row.heldDate())
                        .with("file", name(row)))
                .toList();
    }

    @Override
    public List<KeptFile> files(ChildId child) {
        return mine(child)
                .map(row -> new KeptFile(
                        name(row), () -> rows.findById(row.id()).orElseThrow().content()))
                .toList();
    }

    private Stream<OlderHeadRow> mine(ChildId child) {
        boolean all = Caller.current() instanceof Caller.Portal;
        return heads.findByChildIdOrderByHeldDateDescAndIdDesc(child.value()).reversed().stream()
                .filter(row -> all || row.sharedAt() != null);
    }

    private static String name(OlderHeadRow row) {
        return row.id() + "-" + row.fileName();
    }
}
