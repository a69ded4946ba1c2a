package org.heard.minutes;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.heard.base.ChildId;
import org.heard.base.KeepsRecords;
import org.heard.base.Kept;

/** The letters a child got, with what was decided and what became of it; for the child, without what is held back. */
@Singleton
final class LettersKept implements KeepsRecords {
    private final Letters letters;

    LettersKept(Letters letters) {
        this.letters = letters;
    }

    @Override
    public String kind() {
        return "letters";
    }

    @Override
    public List<Kept> of(ChildId child) {
        List<Kept> kept = new ArrayList<>();
        for (Letters.Listed one : letters.of(child)) {
            letters.read(one.review()).ifPresent(letter -> add(kept, letter));
        }
        return kept;
    }

    private static void add(List<Kept> kept, Letter letter) {
        letter.parts()
                .forEach(part -> kept.add(Kept.of(letter.review() + "-" + part.section(), letter.publishedAt())
                        .with("from", letter.writer().fullName())
                        .with(
                                "words",
                                part.lines().stream().map(Letter.Line::words).collect(Collectors.joining("\n")))));
        letter.decisions()
                .forEach(one -> kept.add(Kept.of("decision-" + one.id(), letter.publishedAt())
                        .with("decided", one.what())
                        .with("reason", one.reason())
                        .with("who", one.who())
                        .with("by", one.byWhen())
                        .with(
                                "since",
                                one.news().stream()
                                        .map(news -> news.progress().wording() + " " + news.words())
                                        .collect(Collectors.joining("\n")))));
        letter.replies()
                .forEach(reply ->
                        kept.add(Kept.of(letter.review() + "-reply", reply.at()).with("me-said", reply.words())));
    }
}
