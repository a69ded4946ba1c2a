package org.heard.ui.admin;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import io.micronaut.context.annotation.Prototype;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.identity.IroCard;
import org.heard.identity.IroCards;
import org.heard.ui.staff.For;
import org.heard.ui.staff.StaffLayout;

/** An IRO's card of themselves, as their children see it: two minutes' work. */
@Prototype
@Route("me")
@PageTitle("My card – Heard")
@For(Role.IRO)
public class MyCardView extends Div {
    private static final int LARGEST_PHOTO = 8 * 1024 * 1024;

    private final IroCards cards;
    private final PersonId me = Caller.someone().person();
    private final Div photo = new Div();
    private int shown;

    MyCardView(IroCards cards, AwayCard away) {
        this.cards = cards;
        IroCard card = cards.of(me);
        setClassName("view");
        TextBox about = new TextBox("card-about", card.about(), IroCard.LONGEST_ABOUT);
        TextBox reach = new TextBox("card-reach", card.reach(), IroCard.LONGEST_REACH);
        TextBox hours = new TextBox("card-hours", card.hours(), IroCard.LONGEST_HOURS);
        add(
                heading("My card"),
                text("p", "soft", "Your children read this. Write to one child, in short words."),
                card(
                        "s-card",
                        "What it says",
                        field("Who I am", about),
                        field("How to reach me", reach),
                        field("When I read what you write", hours),
                        tag("div", "btns", button("btn main", "Keep it", () -> {
                            cards.write(about.getValue(), reach.getValue(), hours.getValue());
                            StaffLayout.say("Kept. Your children see it now.");
                        }))),
                card("s-card", "My photo", photo, upload()),
                away.shown());
        showPhoto();
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((_, bytes) -> take(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_PHOTO);
        upload.setAcceptedFileTypes("image/jpeg", "image/png");
        upload.addFileRejectedListener(_ -> StaffLayout.say("Please choose a JPEG or PNG picture of less than 8 MB."));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    private void take(byte[] bytes) {
        try {
            cards.show(bytes);
            StaffLayout.say("Your photo is on your card.");
        } catch (PortalException e) {
            StaffLayout.say("That is no picture we can take. Please choose a JPEG or PNG.");
        }
        showPhoto();
    }

    private void showPhoto() {
        photo.removeAll();
        if (cards.of(me).hasPhoto()) {
            Image image = new Image("/face/" + me + ".jpg?" + shown++, "Me");
            image.setWidth("160px");
            photo.add(image, button("btn", "Take it off", () -> {
                cards.removePhoto();
                StaffLayout.say("Your photo is off your card.");
                showPhoto();
            }));
        } else {
            photo.add(text("p", "soft", "No photo. Your card shows the first letter of your name."));
        }
    }

    private static HtmlContainer field(String words, TextBox area) {
        HtmlContainer label = text("label", "", words);
        label.getElement().setAttribute("for", area.getId().orElseThrow());
        return tag("div", "field", label, area);
    }
}
