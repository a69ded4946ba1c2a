package org.heard.ui.letter;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heard.accessibility.symbols.Symbol;
import org.heard.accessibility.symbols.SymbolSets;
import org.heard.base.Caller;
import org.heard.base.London;
import org.heard.base.Role;
import org.heard.identity.IroNames;
import org.heard.identity.Person;
import org.heard.language.Speaking;
import org.heard.minutes.Answered;
import org.heard.minutes.Decision;
import org.heard.minutes.Draft;
import org.heard.minutes.Letter;
import org.heard.minutes.Reply;
import org.heard.minutes.Section;
import org.heard.minutes.Translations.Translated;
import org.heard.ui.page.Dates;
import org.heard.ui.page.Texts;
import org.jspecify.annotations.Nullable;

/** Puts a letter into the words of its page. */
@Singleton
public final class LetterSheets {
    /** Words a child reads in a minute. */
    private static final int WORDS_IN_A_MINUTE = 80;

    private final Texts texts;
    private final IroNames called;
    private final InstantSource time;
    private final SymbolSets symbols = new SymbolSets();

    LetterSheets(Texts texts, IroNames called, InstantSource time) {
        this.texts = texts;
        this.called = called;
        this.time = time;
    }

    /**
     * @param child whether the child reads it, who may answer its lines
     * @param own the lines in the language of the page
     */
    LetterModel of(
            Letter letter,
            String base,
            boolean child,
            boolean asPictures,
            List<LetterModel.Link> others,
            Translated own) {
        String iro = writer(letter).shortName();
        int minutes = Math.max(1, Math.round((float) letter.length() / WORDS_IN_A_MINUTE));
        return new LetterModel(
                base,
                iro,
                letter.held() == null ? "" : dates().day(letter.held()),
                minutes == 1 ? t("letter.reads-in.one") : t("letter.reads-in", minutes),
                letter.parts().stream()
                        .map(part -> part(part, letter, iro, own))
                        .filter(part ->
                                !part.lines().isEmpty() || !part.decisions().isEmpty())
                        .toList(),
                rows(letter, iro, own),
                asPictures && !letter.easy().isEmpty(),
                letter.heldBack().stream()
                        .map(until -> t("letter.held.what", iro, dates().day(until)))
                        .toList(),
                letter.with().isEmpty() ? t("letter.together.nobody") : letter.with(),
                letter.thanked(),
                dates().day(London.at(letter.publishedAt()).toLocalDate()),
                child,
                others,
                own.madeBy());
    }

    /** The picture for a concept, where there is one. */
    public Optional<Symbol> picture(String concept) {
        return concept.isEmpty() ? Optional.empty() : symbols.find(concept);
    }

    /** The child reads the name they gave their IRO; everybody else the one they know. */
    private Person writer(Letter letter) {
        return Caller.current() instanceof Caller.Someone reader && reader.role() == Role.CHILD
                ? called.asCalledBy(reader.person().child(), letter.writer())
                : letter.writer();
    }

    private LetterModel.Part part(Letter.Part part, Letter letter, String iro, Translated own) {
        return new LetterModel.Part(
                part.section() == Section.TOOK_PART ? "" : t("letter.section." + part.section()),
                part.lines().stream()
                        .map(line -> new LetterModel.Line(
                                line.key(),
                                line.words(),
                                line.quote(),
                                own.lines().get(line.key()),
                                said(letter, line.key(), iro)))
                        .toList(),
                part.section() == Section.DECIDED
                        ? letter.decisions().stream()
                                .map(one -> promise(one, letter, iro, own))
                                .toList()
                        : List.of(),
                part.together());
    }

    private LetterModel.Promise promise(Decision decision, Letter letter, String iro, Translated own) {
        String key = "DECISION:" + decision.id();
        return new LetterModel.Promise(
                key,
                decision.wish() == null ? null : decision.wish().words(),
                t("letter." + decision.answer()),
                decision.what(),
                own.lines().get(key),
                because(decision),
                decision.reason(),
                own.lines().get("REASON:" + decision.id()),
                whoAndWhen(decision),
                said(letter, key, iro));
    }

    @Nullable
    String because(Decision decision) {
        return decision.reason() == null
                ? null
                : t(decision.answer() == Answered.NO ? "letter.no-because" : "letter.part-because");
    }

    /** "Sam does it by Friday 13 March." */
    String whoAndWhen(Decision decision) {
        LocalDate by = decision.byWhen();
        String who = decision.who();
        if (who == null) {
            return by == null ? "" : t("letter.by", dates().day(by));
        }
        return by == null ? t("letter.who", who) : t("letter.who-by", who, dates().day(by));
    }

    private List<LetterModel.Row> rows(Letter letter, String iro, Translated own) {
        List<LetterModel.Row> rows = new ArrayList<>();
        for (int i = 0; i < letter.easy().size(); i++) {
            Draft.EasyLine row = letter.easy().get(i);
            String key = "EASY:" + i;
            rows.add(new LetterModel.Row(
                    key,
                    picture(row.picture()).map(Symbol::path).orElse(null),
                    row.words(),
                    own.lines().get(key),
                    said(letter, key, iro)));
        }
        return List.copyOf(rows);
    }

    private List<LetterModel.Said> said(Letter letter, String key, String iro) {
        return letter.repliesTo(key).stream()
                .filter(reply -> reply.kind() != Reply.Kind.THANKS)
                .map(reply -> new LetterModel.Said(
                        t("letter.said." + reply.kind()),
                        reply.words(),
                        reply.answer(),
                        Objects.requireNonNullElse(shortName(reply.answeredBy()), iro)))
                .toList();
    }

    private static @Nullable String shortName(@Nullable Person person) {
        return person == null ? null : person.shortName();
    }

    Dates dates() {
        return new Dates(texts, Speaking.now(), London.today(time));
    }

    String t(String key, Object... put) {
        return texts.get(Speaking.now(), key, put);
    }
}
