package org.heard.figures;

import static org.heard.figures.Suppression.value;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.figures.Measure.Kind;
import org.heard.review.ParticipationCode;
import org.jspecify.annotations.Nullable;

/**
 * Which of the numbers that add up codes can be shown to readers outside: the most important first, and each further one only
 * when no small number can be had from it together with those shown before.
 */
final class CodesShown {
    private static final ParticipationCode[] CODES = ParticipationCode.values();

    /** Beside the codes, reviews that have none yet: without them, all reviews would tell how many have the hidden code. */
    private static final int NOT_CODED = CODES.length;

    private final int[] counts;
    private final SubtractBack shown;
    private final Map<Measure, Share> totals = new EnumMap<>(Measure.class);
    private final Map<ParticipationCode, Share> shares = new EnumMap<>(ParticipationCode.class);

    private @Nullable Integer fromFourOn;
    private @Nullable Integer reviews;

    private CodesShown(int[] counts) {
        this.counts = counts;
        this.shown = new SubtractBack(counts);
    }

    static CodesShown of(Figures figures) {
        int[] counts = new int[CODES.length + 1];
        counts[NOT_CODED] = figures.uncoded();
        figures.codes().forEach((code, share) -> counts[code.ordinal()] = value(share.of()));
        CodesShown codes = new CodesShown(counts);
        codes.choose();
        return codes;
    }

    Share total(Measure measure) {
        return totals.getOrDefault(measure, new Share(null, null));
    }

    Map<ParticipationCode, Share> shares() {
        return shares;
    }

    /** All reviews held, when that may be shown. */
    @Nullable
    Integer reviews() {
        return reviews;
    }

    /** Whether a number of reviews of children of any age tells, beside that from four on, that a few were younger. */
    boolean givesUnderFoursAway(int allAges) {
        return Suppression.isSmall(counts[0]) && fromFourOn != null && allAges > fromFourOn;
    }

    private void choose() {
        fromFourOn = show(sum(false, false));
        Integer withUnderFours = show(sum(true, false));
        reviews = show(sum(true, true));
        List<Measure> measures = new ArrayList<>(List.of(Measure.TOOK_PART, Measure.ATTENDED));
        for (Measure measure : Measure.values()) {
            if (measure.kind() == Kind.CODE && !measures.contains(measure)) {
                measures.add(measure);
            }
        }
        for (Measure measure : measures.subList(0, 2)) {
            totals.put(measure, new Share(show(of(measure)), fromFourOn));
        }
        for (ParticipationCode code : CODES) {
            boolean[] one = new boolean[CODES.length + 1];
            one[code.ordinal()] = true;
            shares.put(code, new Share(show(one), code == ParticipationCode.PN0 ? withUnderFours : fromFourOn));
        }
        for (Measure measure : measures.subList(2, measures.size())) {
            totals.put(measure, new Share(show(of(measure)), measure.takesUnderFours() ? withUnderFours : fromFourOn));
        }
    }

    private static boolean[] of(Measure measure) {
        boolean[] codes = new boolean[CODES.length + 1];
        for (ParticipationCode code : CODES) {
            codes[code.ordinal()] =
                    measure.counts(code) && (code != ParticipationCode.PN0 || measure.takesUnderFours());
        }
        return codes;
    }

    private static boolean[] sum(boolean underFours, boolean uncoded) {
        boolean[] codes = new boolean[CODES.length + 1];
        for (ParticipationCode code : CODES) {
            codes[code.ordinal()] = code != ParticipationCode.PN0 || underFours;
        }
        codes[NOT_CODED] = uncoded;
        return codes;
    }

    /** The number, when it may be shown. */
    private @Nullable Integer show(boolean[] codes) {
        if (!shown.show(codes)) {
            return null;
        }
        int sum = 0;
        for (int i = 0; i < codes.length; i++) {
            sum += codes[i] ? counts[i] : 0;
        }
        return sum;
    }
}
