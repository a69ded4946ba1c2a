package org.heard.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;

/**
 * Notices that a child has a first or another IRO, by whatever way that came in, so that a hello, and a goodbye for whoever was
 * it before, is said the same day.
 */
@Singleton
public class Hellos {
    private final HelloRepository hellos;
    private final InstantSource time;

    Hellos(HelloRepository hellos, InstantSource time) {
        this.hellos = hellos;
        this.time = time;
    }

    /**
     * Looks who has a first or another IRO; the portal does so by itself. Children who are there when it begins know their
     * IRO: the first look asks nobody for a hello.
     */
    @Transactional
    public void notice() {
        LocalDate today = London.today(time);
        boolean first = hellos.count() == 0;
        hellos.noticeChanged(today);
        hellos.noticeNew(today, first ? today : null, !first);
    }

    @Needs(Permission.SEE_A_CHILD)
    public Optional<Hello> of(ChildId child) {
        return hellos.findByChildId(child.value()).map(HelloRow::hello);
    }

    /** The letter was made by hand, or opened to be printed. */
    @Needs(Permission.INVITE)
    @Transactional
    public void said(ChildId child) {
        hellos.said(child.value(), London.today(time));
    }
}
