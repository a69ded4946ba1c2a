package org.heard.feedback;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;

/** "You said, we did": published back to everyone who can open the portal. */
@Singleton
public class Board {
    public static final int LONGEST = 500;

    private final BoardRepository notes;
    private final InstantSource time;

    Board(BoardRepository notes, InstantSource time) {
        this.notes = notes;
        this.time = time;
    }

    /** Newest first. It is made to be read by anybody. */
    public List<BoardNote> notes() {
        return notes.findAllOrderByIdDesc().stream().map(BoardRow::note).toList();
    }

    /** Throws {@code NOT_VALID} when one half is empty or too long: nothing is said without what was done. */
    @Needs(Permission.PUBLISH)
    @Transactional
    public void publish(String said, String did) {
        if (said.isBlank() || did.isBlank() || said.length() > LONGEST || did.length() > LONGEST) {
            throw new PortalException(ErrorCode.NOT_VALID, "board");
        }
        notes.save(new BoardRow(
                null,
                said.strip(),
                did.strip(),
                London.today(time),
                Caller.someone().person().value()));
    }

    @Needs(Permission.PUBLISH)
    @Transactional
    public void takeDown(long note) {
        notes.deleteById(note);
    }
}
