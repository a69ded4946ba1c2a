package org.heard.inbox;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.identity.Cover;

/** The children whom whoever is asking may see, to find one by name or by the council's reference. */
@Singleton
public class Children {
    /** More than anybody reads; a narrower search finds the rest. */
    public static final int MOST = 200;

    private final ChildrenRows rows;
    private final InstantSource time;
    private final Cover cover;

    Children(ChildrenRows rows, InstantSource time, Cover cover) {
        this.rows = rows;
        this.time = time;
        this.cover = cover;
    }

    /**
     * Children whose names or reference begin with each of these words, by name; with no words, all of them.
     *
     * @param words as somebody typed them, for example {@code jon am}
     */
    @Needs(Permission.SEE_A_CHILD)
    public List<FoundChild> find(String words) {
        List<String> beginnings = Arrays.stream(
                        words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(5)
                .toList();
        Whose whose = Whose.asking(cover);
        return listed(rows.find(whose, beginnings, MOST), whose);
    }

    /** Children in care who have no IRO: nobody prepares their reviews. */
    @Needs(Permission.SEE_FIGURES)
    public List<FoundChild> withoutIro() {
        Whose whose = Whose.asking(cover);
        return listed(rows.withoutIro(whose, MOST), whose);
    }

    private List<FoundChild> listed(List<ChildrenRows.Line> lines, Whose whose) {
        LocalDate today = London.today(time);
        Families families =
                rows.families(lines.stream().map(ChildrenRows.Line::child).toList(), whose);
        return lines.stream()
                .map(line -> new FoundChild(
                        line.child().listed(today, families.beside(line.child())),
                        line.ref(),
                        line.iro(),
                        line.nextReview(),
                        line.planned()))
                .toList();
    }
}
