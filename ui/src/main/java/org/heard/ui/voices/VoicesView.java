package org.heard.ui.voices;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.language.Language;
import org.heard.language.Languages;
import org.heard.speech.Recordings;
import org.heard.ui.staff.For;
import org.heard.ui.staff.Pick;
import org.heard.ui.staff.StaffDates;

/** Which sentences have a person's voice, and putting one in: what is read, in which language, sentence by sentence. */
@Prototype
@Route("voices")
@PageTitle("Recorded voices – Heard")
@For(Role.ADMINISTRATOR)
public class VoicesView extends Div {
    private final ReadAloud aloud;
    private final Languages languages;
    private final Recordings recordings;
    private final People people;
    private final StaffDates dates;
    private final HtmlContainer pieces = tag("div", "stack");

    VoicesView(ReadAloud aloud, Languages languages, Recordings recordings, People people, StaffDates dates) {
        this.aloud = aloud;
        this.languages = languages;
        this.recordings = recordings;
        this.people = people;
        this.dates = dates;
        setClassName("view");
        Map<String, String> wholes = aloud.wholes();
        Pick what = new Pick(
                "voices-what",
                "What is read",
                wholes,
                wholes.keySet().iterator().next());
        Pick language = new Pick("voices-language", "Language", names(), "en");
        what.addValueChangeListener(_ -> show(what.getValue(), language.getValue()));
        language.addValueChangeListener(_ -> show(what.getValue(), language.getValue()));
        add(
                link("/staff/questions", "s-back", "Questions"),
                heading("Recorded voices"),
                text(
                        "p",
                        "soft",
                        "A person’s voice in place of the machine’s, for whoever taps Listen. Record a sentence with a phone"
                                + " or a computer and put the file here: WAV, M4A, MP3, OGG or WebM, up to a minute. A sentence"
                                + " that stands in several places is recorded once; when its words change, the machine reads it"
                                + " again until somebody records the new ones."),
                card("s-card", "Which words?", what.field(), language.field()),
                pieces);
        show(what.getValue(), language.getValue());
    }

    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        languages.offered().forEach(one -> names.put(one.tag(), one.englishName()));
        return names;
    }

    private void show(String whole, String tag) {
        pieces.removeAll();
        Language language = languages.find(tag).orElseThrow();
        aloud.of(whole, language)
                .forEach(piece -> pieces.add(new PieceCard(piece, language, recordings, people, dates)));
    }
}
