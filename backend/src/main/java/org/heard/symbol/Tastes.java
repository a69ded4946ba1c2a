package org.heard.symbol;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.heard.accessibility.symbols.Taste;
import org.heard.base.ChildId;
import org.heard.base.Needs;
import org.heard.base.Permission;

/** Which pictures a child likes, kept with the child whatever phone they use. How questions look otherwise is a preference. */
@Singleton
public class Tastes {
    private final TasteRepository tastes;

    Tastes(TasteRepository tastes) {
        this.tastes = tastes;
    }

    /** What was chosen; {@link Taste#NONE} when nothing was. */
    @Needs(Permission.SAY)
    public Taste of(ChildId child) {
        return tastes.findByChildId(child.value())
                .map(row -> new Taste(row.symbolSet(), row.skin(), row.hair()))
                .orElse(Taste.NONE);
    }

    /** Keeps it in place of what was chosen before. No answer changes by it. */
    @Needs(Permission.SAY)
    @Transactional
    public void choose(ChildId child, Taste taste) {
        tastes.deleteByChildId(child.value());
        tastes.save(new TasteRow(child.value(), taste.set(), taste.skin(), taste.hair()));
    }
}
