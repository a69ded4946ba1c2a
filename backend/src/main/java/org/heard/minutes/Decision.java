package org.heard.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.base.London;
import org.heard.base.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * One decision, in words to the child, and what became of it.
 *
 * @param title two or three words the child knows it by, for example "Seeing Theo"
 * @param wish what it answers, word for word; nothing where nobody had wished for it
 * @param reason why not, or why only partly
 * @param who does it
 * @param news what was told of it, oldest first
 * @param version goes up with every change of what was decided
 */
public record Decision(
        long id,
        ReviewId review,
        String title,
        @Nullable Wish wish,
        Answered answer,
        String what,
        @Nullable String reason,
        @Nullable String who,
        @Nullable LocalDate byWhen,
        List<News> news,
        int version) {

    /**
     * @param teller who said so, as people know them
     * @param words may be empty
     */
    public record News(Progress progress, String words, Instant at, String teller) {}

    /** How it stands for whoever reads it on a day. */
    public enum Standing {
        SAID_NO,
        ON_ITS_WAY,
        LATE,
        HAPPENED,
        CANNOT_HAPPEN
    }

    /** The newest word of those who do it. */
    public Optional<News> latest() {
        return news.stream().filter(one -> !one.progress().isTheChilds()).reduce((_, later) -> later);
    }

    /** The newest word of the child, unless they took it back. */
    public Optional<News> childs() {
        return news.stream()
                .filter(one -> one.progress().isTheChilds())
                .reduce((_, later) -> later)
                .filter(one -> one.progress() != Progress.CHILD_TOOK_BACK);
    }

    /** What the child says now: nothing where those who do it told something since. */
    public Optional<News> childsNow() {
        return childs().filter(said ->
                latest().filter(told -> told.at().isAfter(said.at())).isEmpty());
    }

    /** Whether the child said this of a no, or of something they were told cannot happen: then it only says whether they agree. */
    public boolean isAboutANo(News said) {
        return answer == Answered.NO
                || news.stream()
                        .takeWhile(one -> !one.equals(said))
                        .filter(one -> !one.progress().isTheChilds())
                        .reduce((_, later) -> later)
                        .filter(told -> told.progress() == Progress.CANNOT_HAPPEN)
                        .isPresent();
    }

    /**
     * Whether the child is asked about it: what is said to have happened, or that it will not, at once; what is on its way,
     * halfway to the next review, whatever they said before that day.
     *
     * @param halfway the day from which on; empty while it is not the time
     */
    public boolean asksTheChild(LocalDate today, Optional<LocalDate> halfway) {
        return switch (standing(today)) {
            case HAPPENED, SAID_NO, CANNOT_HAPPEN -> childsNow().isEmpty();
            case ON_ITS_WAY, LATE ->
                halfway.filter(since -> childsNow()
                                .filter(said ->
                                        !London.at(said.at()).toLocalDate().isBefore(since))
                                .isEmpty())
                        .isPresent();
        };
    }

    public Standing standing(LocalDate today) {
        if (answer == Answered.NO) {
            return Standing.SAID_NO;
        }
        Progress progress = latest().map(News::progress).orElse(Progress.ON_ITS_WAY);
        return switch (progress) {
            case HAPPENED -> Standing.HAPPENED;
            case CANNOT_HAPPEN -> Standing.CANNOT_HAPPEN;
            case ON_ITS_WAY, CHILD_SAYS_YES, CHILD_SAYS_NO, CHILD_TOOK_BACK ->
                byWhen != null && byWhen.isBefore(today) ? Standing.LATE : Standing.ON_ITS_WAY;
        };
    }
}
