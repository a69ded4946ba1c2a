package org.heard.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.media.PictureUpload;

/** The cards that IROs make of themselves for the children they review. */
@Singleton
public class IroCards {
    private static final int SIDE = 320;
    private static final byte[] NO_PHOTO = {};
    private static final IroCardRow BLANK = new IroCardRow(0L, "", "", "", NO_PHOTO);

    private final IroCardRepository cards;
    private final People people;

    IroCards(IroCardRepository cards, People people) {
        this.cards = cards;
        this.people = people;
    }

    /** The card of an IRO; blank where they have written nothing. Anybody signed in may see it: it is made to be seen. */
    public IroCard of(PersonId iro) {
        IroCardRow row = cards.findByPersonId(iro.value()).orElse(BLANK);
        return new IroCard(people.person(iro), row.about(), row.reach(), row.hours(), row.photo().length > 0);
    }

    /** Whether {@link #photo} has one. */
    public boolean hasPhoto(PersonId iro) {
        return cards.hasPhoto(iro.value());
    }

    /** The photo as JPEG. */
    public Optional<byte[]> photo(PersonId iro) {
        return cards.findByPersonId(iro.value()).map(IroCardRow::photo).filter(photo -> photo.length > 0);
    }

    /** Changes what stands on the caller's own card. Throws {@code NOT_VALID} when a text is too long. */
    @Needs(Permission.SHOW_MYSELF)
    @Transactional
    public void write(String about, String reach, String hours) {
        if (about.length() > IroCard.LONGEST_ABOUT
                || reach.length() > IroCard.LONGEST_REACH
                || hours.length() > IroCard.LONGEST_HOURS) {
            throw new PortalException(ErrorCode.NOT_VALID, "longer than a card takes");
        }
        change(row -> new IroCardRow(row.personId(), about.strip(), reach.strip(), hours.strip(), row.photo()));
    }

    /**
     * Puts a photo on the caller's own card: drawn anew, small, without anything the camera wrote into it. Throws
     * {@code TOO_BIG} or {@code NOT_VALID} when it is no picture we take.
     */
    @Needs(Permission.SHOW_MYSELF)
    @Transactional
    public void show(byte[] picture) {
        byte[] photo = PictureUpload.read(picture, SIDE).square(SIDE).content();
        change(row -> new IroCardRow(row.personId(), row.about(), row.reach(), row.hours(), photo));
    }

    /** Takes the photo off the caller's own card. */
    @Needs(Permission.SHOW_MYSELF)
    @Transactional
    public void removePhoto() {
        change(row -> new IroCardRow(row.personId(), row.about(), row.reach(), row.hours(), NO_PHOTO));
    }

    private void change(UnaryOperator<IroCardRow> by) {
        long me = Caller.someone().person().value();
        Optional<IroCardRow> there = cards.findByPersonId(me);
        if (there.isPresent()) {
            cards.update(by.apply(there.get()));
        } else {
            cards.save(by.apply(new IroCardRow(me, "", "", "", NO_PHOTO)));
        }
    }
}
