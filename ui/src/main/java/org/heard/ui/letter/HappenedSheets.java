package org.heard.ui.letter;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.base.London;
import org.heard.minutes.Decision;
import org.heard.minutes.Decision.News;
import org.heard.minutes.Decision.Standing;
import org.heard.minutes.Progress;
import org.heard.minutes.Promises;
import org.heard.minutes.Translations.Translated;
import org.heard.ui.letter.HappenedModel.Promise;
import org.heard.ui.letter.HappenedModel.Step;

/** Puts wishes, decisions and what became of them into the words of their page. */
@Singleton
final class HappenedSheets {
    private final LetterSheets sheets;

    HappenedSheets(LetterSheets sheets) {
        this.sheets = sheets;
    }

    HappenedModel of(
            String iro,
            String after,
            List<Decision> decisions,
            Optional<Promises.Three> three,
            Optional<LocalDate> halfway,
            Translated own) {
        LocalDate today = sheets.dates().today();
        return new HappenedModel(
                iro,
                after,
                sum(decisions, today),
                decisions.stream()
                        .map(one -> promise(one, iro, today, halfway, own))
                        .toList(),
                three.map(promised -> path(promised, iro)).orElse(List.of()));
    }

    private List<String> sum(List<Decision> decisions, LocalDate today) {
        if (decisions.isEmpty()) {
            return List.of();
        }
        List<String> sum = new ArrayList<>();
        sum.add(t("letter.sum.happened-n", count(decisions, today, Standing.HAPPENED), decisions.size()));
        add(sum, "letter.sum.late", count(decisions, today, Standing.LATE));
        add(sum, "letter.sum.way", count(decisions, today, Standing.ON_ITS_WAY));
        add(sum, "letter.sum.no", count(decisions, today, Standing.SAID_NO));
        add(sum, "letter.sum.cannot", count(decisions, today, Standing.CANNOT_HAPPEN));
        return sum;
    }

    private void add(List<String> sum, String key, int count) {
        if (count > 0) {
            sum.add(t(key, count));
        }
    }

    private static int count(List<Decision> decisions, LocalDate today, Standing standing) {
        return (int) decisions.stream()
                .filter(one -> one.standing(today) == standing)
                .count();
    }

    private Promise promise(
            Decision decision, String iro, LocalDate today, Optional<LocalDate> halfway, Translated own) {
        Standing standing = decision.standing(today);
        Optional<News> childs = decision.childsNow();
        return new Promise(
                decision.id(),
                decision.review().value(),
                decision.title(),
                decision.wish() == null ? null : decision.wish().words(),
                t("letter." + decision.answer()),
                decision.what(),
                own.lines().get("DECISION:" + decision.id()),
                standing == Standing.SAID_NO ? "" : sheets.whoAndWhen(decision),
                sheets.because(decision),
                decision.reason(),
                own.lines().get("REASON:" + decision.id()),
                how(standing),
                icon(standing),
                bold(standing),
                told(decision, standing, iro),
                childs.map(news -> childs(decision, news, iro)).orElse(null),
                childs.map(news -> news.progress() == Progress.CHILD_SAYS_YES ? "yes" : "no")
                        .orElse(""),
                childs.map(News::words).orElse(""),
                decision.asksTheChild(today, halfway),
                t(standing == Standing.HAPPENED ? "letter.right" : "letter.home.happened.under-8"),
                isANo(standing));
    }

    private static boolean isANo(Standing standing) {
        return switch (standing) {
            case SAID_NO, CANNOT_HAPPEN -> true;
            case HAPPENED, ON_ITS_WAY, LATE -> false;
        };
    }

    private String childs(Decision decision, News news, String iro) {
        String words = decision.isAboutANo(news) ? t("letter.disagreed", iro) : t("letter.you-told." + news.progress());
        return news.words().isEmpty() ? words : words + " “" + news.words() + "”";
    }

    private List<String> told(Decision decision, Standing standing, String iro) {
        List<String> told = new ArrayList<>();
        decision.latest().filter(news -> !news.words().isEmpty()).ifPresent(news -> told.add(news.words()));
        Optional<String> by =
                Optional.ofNullable(decision.byWhen()).map(day -> sheets.dates().day(day));
        switch (standing) {
            case HAPPENED, CANNOT_HAPPEN ->
                decision.latest()
                        .ifPresent(news -> told.add(t(
                                "letter.it-happened.when",
                                news.teller(),
                                sheets.dates().day(London.at(news.at()).toLocalDate()))));
            case ON_ITS_WAY -> by.ifPresent(day -> told.add(t("letter.on-its-way.by", day)));
            case LATE -> {
                by.ifPresent(day -> told.add(t("letter.late.by", day)));
                told.add(t("letter.late.next", iro));
            }
            case SAID_NO -> told.add(t("letter.said-no.next"));
        }
        return List.copyOf(told);
    }

    private static String how(Standing standing) {
        return switch (standing) {
            case HAPPENED -> "done";
            case LATE -> "late";
            case ON_ITS_WAY, SAID_NO, CANNOT_HAPPEN -> "";
        };
    }

    private static String icon(Standing standing) {
        return switch (standing) {
            case HAPPENED -> "done";
            case LATE -> "late";
            case ON_ITS_WAY -> "clock";
            case SAID_NO, CANNOT_HAPPEN -> "none";
        };
    }

    private String bold(Standing standing) {
        return t(
                switch (standing) {
                    case HAPPENED -> "letter.it-happened";
                    case LATE -> "letter.late";
                    case ON_ITS_WAY -> "letter.on-its-way";
                    case SAID_NO -> "letter.said-no";
                    case CANNOT_HAPPEN -> "letter.cannot";
                });
    }

    private List<Step> path(Promises.Three three, String iro) {
        List<Step> path = new ArrayList<>();
        path.add(new Step(
                "done",
                "tick",
                t("letter.promise.sent"),
                t("letter.promise.sent.on", sheets.dates().day(three.sentOn()))));
        path.add(step(
                t("letter.promise.read", iro),
                Optional.ofNullable(three.read())
                        .map(at -> t(
                                "letter.promise.read.done", iro, sheets.dates().moment(at))),
                three.readMissed(),
                t("letter.promise.read.by", sheets.dates().day(three.readBy())),
                iro));
        LocalDate toldBy = three.toldBy();
        path.add(step(
                t("letter.promise.told"),
                Optional.ofNullable(three.told())
                        .map(at -> t(
                                "letter.promise.told.done", iro, sheets.dates().moment(at))),
                three.toldMissed(),
                toldBy == null
                        ? t("letter.promise.told.no-day")
                        : t("letter.promise.told.by", sheets.dates().day(toldBy)),
                iro));
        return List.copyOf(path);
    }

    private Step step(String title, Optional<String> done, boolean missed, String by, String iro) {
        if (done.isPresent()) {
            return new Step("done", "tick", title, done.get());
        }
        return missed
                ? new Step("missed", "late", title, t("letter.promise.missed", iro))
                : new Step("", "clock", title, by);
    }

    private String t(String key, Object... put) {
        return sheets.t(key, put);
    }
}
