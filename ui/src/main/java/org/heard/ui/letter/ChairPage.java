package org.heard.ui.letter;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.base.PersonId;
import org.heard.consultation.Consultations;
import org.heard.consultation.Given;
import org.heard.consultation.Saying;
import org.heard.form.MyWayChoice;
import org.heard.form.MyWayChoice.Presence;
import org.heard.form.Option;
import org.heard.form.Part;
import org.heard.identity.Person;
import org.heard.language.Speaking;
import org.heard.paper.Pdf;
import org.heard.paper.Xhtml;
import org.heard.ui.child.Around;
import org.heard.ui.child.MyPage;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.Homes;
import org.heard.ui.page.Tones;

/** Help to lead one's own review: what to say, a card for each topic, a card to stop, a timer; on the phone and on paper. */
@Singleton
@At({"/my/chair", "/my/chair.pdf"})
final class ChairPage extends MyPage {
    private static final String RULES = """
            .card { border: 2pt solid #17575f; border-radius: 10pt; padding: 14pt; margin: 10pt 0; page-break-inside: avoid; }
            .card h3 { font-size: 22pt; margin: 0; }
            .stop { border-color: #9b1c4b; text-align: center; padding: 90pt 14pt; page-break-before: always; }
            .stop h3 { font-size: 54pt; line-height: 1.1; }
            li { margin: 8pt 0; font-size: 15pt; }
            """;

    private final transient Consultations consultations;
    private final transient Pdf pdf;

    ChairPage(Consultations consultations, Pdf pdf) {
        this.consultations = consultations;
        this.pdf = pdf;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Around around = around();
        ChairModel model = model(around);
        if (request.getServletPath().endsWith(".pdf")) {
            byte[] pack =
                    pdf.of(paper(model), text("letter.chair"), Speaking.now().toLanguageTag(), RULES);
            Files.pdf(response, pack, "my-review.pdf");
            return;
        }
        String tone =
                Tones.of(around.child().ageOn(dates().today()), around.child().formVersion());
        Frame frame = frame(request, "Heard", tone, Frame.Corner.LEAVE, Homes.CHILD, List.of("chair.js"));
        show(response, "letter/chair", Map.of("frame", frame, "model", model));
    }

    private ChairModel model(Around around) {
        Optional<Saying> saying = consultations.saying(around.child().id());
        List<ChairModel.Topic> topics = new ArrayList<>();
        List<String> wants = new ArrayList<>();
        saying.map(Saying::answers).map(answers -> answers.get("my-way")).ifPresent(given -> {
            Part.MyWay part = part(saying.get(), given);
            given.answer().myWay().ifPresent(choice -> {
                choice.topics()
                        .forEach(topic -> topics.add(
                                new ChairModel.Topic(word(part.topics(), topic.topic()), with(topic.who(), around))));
                wants.addAll(wants(choice, part, around));
            });
            given.answer().words("place").ifPresent(wants::add);
        });
        List<String> script = Stream.of(1, 2, 3, 4, 5, 6, 7, 8)
                .map(line -> line != 4
                        ? text("letter.chair.script." + line)
                        : topics.isEmpty()
                                ? text("letter.chair.script.4.none")
                                : text(
                                        "letter.chair.script.4",
                                        lower(topics.getFirst().words())))
                .toList();
        return new ChairModel(around.iroName(text("home.your-iro")), List.copyOf(wants), List.copyOf(topics), script);
    }

    private List<String> wants(MyWayChoice choice, Part.MyWay part, Around around) {
        List<String> wants = new ArrayList<>();
        String how = choice.how();
        if (how != null) {
            wants.add(word(part.how(), how));
        }
        choice.extras().forEach(extra -> wants.add(word(part.extras(), extra)));
        addPeople(wants, "letter.chair.there", choice, Presence.ALL, around);
        addPeople(wants, "letter.chair.part", choice, Presence.PART, around);
        addPeople(wants, "letter.chair.not-there", choice, Presence.NO, around);
        String ask = choice.ask();
        if (ask != null && !ask.isBlank()) {
            wants.add(text("letter.chair.ask", ask));
        }
        return wants;
    }

    private void addPeople(List<String> wants, String key, MyWayChoice choice, Presence presence, Around around) {
        List<String> names = names(
                choice.people().entrySet().stream()
                        .filter(one -> one.getValue() == presence)
                        .map(Map.Entry::getKey)
                        .toList(),
                around);
        if (!names.isEmpty()) {
            wants.add(text(key, dates().list(names)));
        }
    }

    private String with(List<String> people, Around around) {
        List<String> names = names(people, around);
        return names.isEmpty() ? "" : text("letter.chair.with", dates().list(names));
    }

    private List<String> names(List<String> people, Around around) {
        return people.stream()
                .filter(person -> person.matches("[0-9]{1,18}"))
                .map(person -> name(new PersonId(Long.parseLong(person)), around))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> name(PersonId id, Around around) {
        return Stream.concat(
                        Stream.of(around.iro(), around.socialWorker()).flatMap(Stream::ofNullable),
                        around.supporters().stream().map(supporter -> supporter.person()))
                .filter(person -> person.id().equals(id))
                .map(Person::shortName)
                .findFirst();
    }

    private String paper(ChairModel model) {
        StringBuilder body = new StringBuilder("<h1>" + escape("letter.chair") + "</h1><p>"
                + Xhtml.escape(text("letter.chair.what", model.iro())) + "</p><h2>" + escape("letter.chair.script")
                + "</h2><ol>");
        model.script()
                .forEach(line -> body.append("<li>").append(Xhtml.escape(line)).append("</li>"));
        body.append("</ol>");
        if (!model.wants().isEmpty()) {
            body.append("<h2>").append(escape("letter.chair.way")).append("</h2><ul>");
            model.wants()
                    .forEach(want ->
                            body.append("<li>").append(Xhtml.escape(want)).append("</li>"));
            body.append("</ul>");
        }
        body.append("<h2>").append(escape("letter.chair.cards")).append("</h2>");
        model.topics()
                .forEach(topic -> body.append("<div class=\"card\"><h3>")
                        .append(Xhtml.escape(topic.words()))
                        .append("</h3><p>")
                        .append(Xhtml.escape(topic.people()))
                        .append("</p></div>"));
        return body.append("<div class=\"card stop\"><h3>")
                .append(escape("letter.chair.stop"))
                .append("</h3></div>")
                .toString();
    }

    private String escape(String key) {
        return Xhtml.escape(text(key));
    }

    private static Part.MyWay part(Saying saying, Given given) {
        return saying.form().question(given.question()).orElseThrow().parts().stream()
                .flatMap(part -> part instanceof Part.MyWay way ? Stream.of(way) : null)
                .findFirst()
                .orElseThrow();
    }

    private static String word(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::word)
                .findFirst()
                .orElse(value);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Speaking.now()) + words.substring(1);
    }
}
