package org.heard.ui.voices;

import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.tagged;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.identity.People;
import org.heard.language.Language;
import org.heard.speech.RecordedSentence;
import org.heard.speech.Recordings;
import org.heard.speech.Sound;
import org.heard.ui.staff.Markup;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;
import org.jspecify.annotations.Nullable;

/** The sentences of one question or page: each with its voice, or with the way to give it one. */
final class PieceCard extends HtmlContainer {
    private static final int LARGEST_FILE = 12_000_000;

    private final ReadAloud.Piece piece;
    private final Language language;
    private final Recordings recordings;
    private final People people;
    private final StaffDates dates;
    private final HtmlContainer summary = tag("summary", "");
    private final HtmlContainer rows = list("ul", "s-list", List.of());
    private String opened = "";

    PieceCard(ReadAloud.Piece piece, Language language, Recordings recordings, People people, StaffDates dates) {
        super("details");
        setClassName("s-fold");
        this.piece = piece;
        this.language = language;
        this.recordings = recordings;
        this.people = people;
        this.dates = dates;
        add(summary, rows);
        show();
    }

    private void show() {
        Map<String, RecordedSentence> recorded = recordings.of(language.locale()).stream()
                .collect(Collectors.toMap(RecordedSentence::sentence, Function.identity()));
        List<HtmlContainer> lines = new ArrayList<>();
        piece.sentences().forEach(sentence -> lines.add(line(sentence, recorded.get(sentence))));
        long have = piece.sentences().stream().filter(recorded::containsKey).count();
        summary.removeAll();
        summary.add(text(
                "span",
                "",
                piece.title() + " – " + have + " of " + piece.sentences().size() + " recorded"));
        rows.removeAll();
        lines.forEach(rows::add);
    }

    private HtmlContainer line(String sentence, @Nullable RecordedSentence recorded) {
        HtmlContainer words = text("span", "", sentence);
        words.getElement()
                .setAttribute("lang", language.locale().toLanguageTag())
                .setAttribute("dir", language.direction());
        HtmlContainer line = tag("li", "stack-s", words);
        if (recorded != null) {
            line.add(tagged("done", "tick", by(recorded)), player(sentence));
        }
        if (opened.equals(sentence)) {
            line.add(upload(sentence));
        } else {
            HtmlContainer buttons = tag(
                    "div",
                    "btns",
                    named(recorded == null ? "Put in a voice" : "Put in another", sentence, () -> open(sentence)));
            if (recorded != null) {
                buttons.add(named("Delete", sentence, () -> delete(sentence)));
            }
            line.add(buttons);
        }
        return line;
    }

    private String by(RecordedSentence recorded) {
        return "Put in by " + people.person(new PersonId(recorded.addedBy())).fullName() + " "
                + dates.moment(recorded.addedAt());
    }

    private HtmlContainer player(String sentence) {
        HtmlContainer player = tag("audio", "");
        player.getElement()
                .setAttribute("controls", true)
                .setAttribute("preload", "none")
                .setAttribute("aria-label", "Listen to: " + sentence)
                .setAttribute("src", DownloadHandler.fromInputStream(_ -> {
                    Sound sound = recordings.find(language.locale(), sentence).orElseThrow();
                    return new DownloadResponse(
                            new ByteArrayInputStream(sound.content()), "voice", sound.type(), sound.content().length);
                }));
        return player;
    }

    private HtmlContainer upload(String sentence) {
        Upload upload = new Upload(UploadHandler.inMemory((_, bytes) -> keep(sentence, bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setAcceptedFileTypes("audio/*");
        upload.setI18n(new UploadI18N()
                .setAddFiles(
                        new UploadI18N.AddFiles().setMany("Choose a recording").setOne("Choose a recording"))
                .setDropFiles(
                        new UploadI18N.DropFiles().setMany("or drop it here").setOne("or drop it here")));
        // Only when it is all over: a part of the page that goes away while something is sent to it takes the answer
        // with it.
        upload.addAllFinishedListener(_ -> {
            upload.clearFileList();
            if (!opened.equals(sentence)) {
                show();
            }
        });
        upload.addFileRejectedListener(_ -> StaffLayout.sayNot("Please choose a recording of less than 12 MB."));
        return tag("div", "stack-s", upload, tag("div", "btns", named("Leave it", sentence, () -> open(""))));
    }

    private void keep(String sentence, byte[] bytes) {
        try {
            recordings.keep(language.locale(), sentence, bytes);
            StaffLayout.say("From now on this voice is heard: " + sentence);
            opened = "";
        } catch (PortalException _) {
            StaffLayout.sayNot("That is no recording we can take, or it is longer than a minute.");
        }
    }

    private void delete(String sentence) {
        recordings.remove(language.locale(), sentence);
        StaffLayout.say("Deleted. A machine reads it again: " + sentence);
        show();
    }

    private void open(String sentence) {
        opened = sentence;
        show();
    }

    /** A button that says to screen readers which sentence it is about. */
    private static NativeButton named(String words, String sentence, Runnable action) {
        NativeButton button = Markup.button("btn", words, action);
        button.getElement().setAttribute("aria-label", words + ": " + sentence);
        return button;
    }
}
