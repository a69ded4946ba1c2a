package org.heard.identity;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.heard.base.ChildId;

/** Whose phone it is. Only phones that somebody has confirmed to be a child's own count. */
@Singleton
public class OwnPhones {
    private final ChildRepository children;

    OwnPhones(ChildRepository children) {
        this.children = children;
    }

    /**
     * The children in care whose own phone this is: two when brothers or sisters share one, and then nobody may guess.
     *
     * @param ways in which the same number may be kept
     */
    public List<ChildId> of(Collection<String> ways) {
        return children.findByOwnPhone(ways).stream().map(ChildId::new).toList();
    }
}
