package org.heard.importing;

import static org.heard.identity.ChildColumn.CARE_END;
import static org.heard.identity.ChildColumn.CARE_START;
import static org.heard.identity.ChildColumn.EPISODE_START;
import static org.heard.identity.ChildColumn.FIRST_CARE_START;
import static org.heard.identity.ChildColumn.HOME_TYPE;
import static org.heard.identity.ChildColumn.LEGAL_STATUS;
import static org.heard.identity.ChildColumn.NEED;
import static org.heard.identity.ChildColumn.SHORT_BREAKS_ONLY;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.heard.base.rows.Row;
import org.heard.identity.ChildCard;
import org.heard.identity.ChildColumn;
import org.jspecify.annotations.Nullable;

/**
 * A child's care dates, put together from years that may be loaded in any order. Newer episodes win; an older year only
 * fills in what was not known.
 *
 * <pre>
 *   2024-25   S────────X1│P───────┐ (open at 31 March)      care start: the S
 *   2025-26               P───────┼───X1│P────── E4A         care end: where no X1 follows; the S is in the older file
 * </pre>
 */
final class CareRecord {
    private final Row<ChildColumn> child;

    CareRecord(ChildCard card) {
        this.child = card.child();
    }

    /** @param episodes of one child, by their start; not empty */
    void takeYear(List<Episode> episodes) {
        Episode newest = episodes.getLast();
        LocalDate known = child.day(EPISODE_START);
        shortBreaks(episodes);
        if (known != null && newest.start().isBefore(known)) {
            fillIn(episodes);
        } else {
            boolean sameEpisode = newest.start().equals(known);
            careStart(episodes, sameEpisode);
            child.set(EPISODE_START, newest.start());
            keep(LEGAL_STATUS, newest.legalStatus());
            keep(HOME_TYPE, newest.homeType());
            keep(NEED, newest.need());
            careEnd(newest, sameEpisode);
        }
        firstStart(episodes);
    }

    /** An older year: the period that is still running may have begun in it. */
    private void fillIn(List<Episode> episodes) {
        LocalDate start = periodStart(episodes);
        if (child.day(CARE_START) == null
                && start != null
                && !episodes.getLast().endsCare()) {
            child.set(CARE_START, start);
        }
    }

    private void careStart(List<Episode> episodes, boolean sameEpisode) {
        LocalDate start = periodStart(episodes);
        LocalDate ended = child.day(CARE_END);
        if (start != null) {
            child.set(CARE_START, start);
        } else if (!sameEpisode && ended != null && episodes.getLast().start().isAfter(ended)) {
            child.set(CARE_START, null);
        }
    }

    private void careEnd(Episode newest, boolean sameEpisode) {
        if (newest.endsCare()) {
            child.set(CARE_END, newest.end());
        } else if (!sameEpisode) {
            child.set(CARE_END, null);
        }
    }

    /** Where the last period of care in the file began, if its first episode is in the file. */
    private static @Nullable LocalDate periodStart(List<Episode> episodes) {
        return episodes.reversed().stream()
                .filter(Episode::startsCare)
                .map(Episode::start)
                .findFirst()
                .orElse(null);
    }

    private void firstStart(List<Episode> episodes) {
        episodes.stream()
                .filter(Episode::startsCare)
                .map(Episode::start)
                .findFirst()
                .ifPresent(this::startedBy);
    }

    /** Care is known to have begun on that day at the latest. */
    void startedBy(LocalDate day) {
        LocalDate known = child.day(FIRST_CARE_START);
        if (known == null || day.isBefore(known)) {
            child.set(FIRST_CARE_START, day);
        }
    }

    private void keep(ChildColumn column, @Nullable String value) {
        if (value != null) {
            child.set(column, value);
        }
    }

    /** Only ever V3 or V4: true until any other status is met. */
    private void shortBreaks(List<Episode> episodes) {
        statuses(episodes.stream()
                .map(Episode::legalStatus)
                .filter(Objects::nonNull)
                .toList());
    }

    void statuses(List<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        boolean onlyBreaks = codes.stream().allMatch(LegalStatus::isShortBreaks);
        boolean before = child.text(LEGAL_STATUS) == null || child.yes(SHORT_BREAKS_ONLY);
        child.set(SHORT_BREAKS_ONLY, onlyBreaks && before);
    }
}
