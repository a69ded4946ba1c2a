package org.heard.ui.words;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.ownWords;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Image;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.Role;
import org.heard.consultation.Given;
import org.heard.form.Attachment;
import org.heard.identity.People;
import org.heard.media.InWords;
import org.heard.media.Media;
import org.heard.media.MediaId;
import org.heard.media.MediaInWords;
import org.heard.ui.media.MediaPage;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.TextBox;

/**
 * Recordings, drawings and photos beside an answer: to hear and to see, and what the IRO wrote for those who cannot, in the
 * IRO's own colour.
 */
@Singleton
class MadeThings {
    private final Media media;
    private final MediaInWords inWords;
    private final People people;

    MadeThings(Media media, MediaInWords inWords, People people) {
        this.media = media;
        this.inWords = inWords;
        this.people = people;
    }

    /**
     * Everything that was made to this answer; empty when nothing was.
     *
     * @param colour the classes of what the maker says
     */
    Optional<HtmlContainer> of(ChildId child, Given given, String maker, String colour) {
        if (given.answer().attachments().isEmpty()) {
            return Optional.empty();
        }
        HtmlContainer all = tag("div", "stack-s");
        given.answer().attachments().forEach(one -> all.add(one(child, one, maker, colour)));
        return Optional.of(all);
    }

    private HtmlContainer one(ChildId child, Attachment made, String maker, String colour) {
        MediaId id = new MediaId(made.medium());
        HtmlContainer box = tag("figure", "made-thing");
        if (!media.isShown(child, id)) {
            box.add(text("p", "soft", made.inWords() + ". It is still on the phone, and comes when there is signal."));
            return box;
        }
        Optional<InWords> written = inWords.of(child, id);
        String says = made.inWords() + " by " + maker;
        box.add(tag(
                "div",
                colour,
                shown(MediaPage.address(child, id), made, says, written),
                text("figcaption", "small", says)));
        HtmlContainer words = tag("div", "");
        written.ifPresent(by -> words.add(iros(by)));
        box.add(words);
        if (Caller.someone().role() == Role.IRO) {
            box.add(editor(child, id, made, written.map(InWords::words).orElse(""), words));
        }
        return box;
    }

    private static HtmlContainer shown(String address, Attachment made, String says, Optional<InWords> written) {
        if (made.kind() == Attachment.Kind.RECORDING) {
            HtmlContainer player = tag("audio", "");
            player.getElement()
                    .setAttribute("controls", true)
                    .setAttribute("preload", "none")
                    .setAttribute("aria-label", says)
                    .setAttribute("src", address);
            return player;
        }
        Image image = new Image(address, written.map(InWords::words).orElse(says));
        image.setClassName("made-picture");
        HtmlContainer link = link(address, "made-link", image);
        link.getElement().setAttribute("router-ignore", true).setAttribute("target", "_blank");
        return link;
    }

    private HtmlContainer iros(InWords written) {
        String who = people.person(written.writtenBy()).fullName();
        return tag(
                "div",
                "iros-words",
                text("span", "soft small", "In words, by " + who + ", the IRO. Not the child’s own words."),
                ownWords(written.words()));
    }

    private HtmlContainer editor(ChildId child, MediaId id, Attachment made, String before, HtmlContainer shownWords) {
        String label = made.kind() == Attachment.Kind.RECORDING
                ? "What is said, for those who can’t hear it"
                : "What it shows, for those who can’t see it";
        TextBox box = new TextBox("in-words-" + id, label, 3, InWords.LONGEST);
        box.setValue(before);
        return tag(
                "details",
                "no-print",
                text("summary", "", before.isEmpty() ? "Put it in words" : "Change the words"),
                box.field(),
                tag("div", "btns", button("btn", "Keep these words", () -> {
                    inWords.write(child, id, box.getValue());
                    shownWords.removeAll();
                    inWords.of(child, id).ifPresent(one -> shownWords.add(iros(one)));
                    StaffLayout.say("Kept. They stand beside it as yours.");
                })));
    }
}
