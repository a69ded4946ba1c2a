package org.heard.review;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.review.WhatHappened.SpokenTo;

/** What figures count of a recorded review, beside its code. Kept by name. */
public enum Fact {
    /** In the room, for all or part of it; never by video. */
    IN_PERSON,
    BY_VIDEO,
    /** The IRO spoke with the child before, by any way. */
    SPOKEN_BEFORE,
    /** The IRO saw the child in person before. */
    SEEN_BEFORE,
    SEEN_ALONE,
    /** The child's own words, pictures or signs reached the review, in the room or from outside it. */
    OWN_WORDS,
    FORM_OFFERED,
    FORM_SENT,
    ADVOCATE_OFFERED,
    ADVOCATE_WANTED,
    ADVOCATE_THERE,
    /** Led all of it, or some of it together with the IRO. */
    LED,
    TOOK_MINUTES,
    /** Was asked and did not want to say. */
    DECLINED;

    /** By what was confirmed, of rows that have nothing else. */
    public static Set<Fact> of(WhatHappened what) {
        return of(what, List.of());
    }

    /** By what was confirmed, and by what is known besides. */
    static Set<Fact> of(WhatHappened what, List<PieceOfEvidence> evidence) {
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        evidence.forEach(piece -> kinds.add(piece.kind()));
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        addThere(facts, what.there(), kinds);
        addBrought(facts, what, kinds);
        addBefore(facts, what.before(), kinds);
        return facts;
    }

    private static void addThere(Set<Fact> facts, WhatHappened.AtTheReview there, Set<EvidenceKind> kinds) {
        add(facts, IN_PERSON, there.attendance().isInPerson());
        add(facts, BY_VIDEO, there.attendance().isVirtual());
        add(facts, LED, there.led() != Led.NO || kinds.contains(EvidenceKind.LED));
        add(facts, TOOK_MINUTES, kinds.contains(EvidenceKind.TOOK_MINUTES));
        add(
                facts,
                ADVOCATE_THERE,
                there.representedBy() == Representative.ADVOCATE || kinds.contains(EvidenceKind.ADVOCATE_ATTENDED));
    }

    private static void addBrought(Set<Fact> facts, WhatHappened what, Set<EvidenceKind> kinds) {
        add(
                facts,
                OWN_WORDS,
                what.there().spoke()
                        || what.there().usedSymbols()
                        || what.brought().ownWords() == OwnWords.BROUGHT
                        || what.brought().carerRelay() == CarerRelay.CHILDS_OWN_MESSAGE);
        add(facts, FORM_SENT, kinds.contains(EvidenceKind.FORM_SENT));
        add(facts, FORM_OFFERED, kinds.contains(EvidenceKind.FORM_OFFERED) || kinds.contains(EvidenceKind.FORM_SENT));
    }

    private static void addBefore(Set<Fact> facts, WhatHappened.Beforehand before, Set<EvidenceKind> kinds) {
        SpokenTo spoken = before.spokenTo();
        boolean inPerson = spoken != null && spoken.how() == Channel.IN_PERSON;
        boolean alone = (spoken != null && spoken.alone()) || kinds.contains(EvidenceKind.SPOKEN_TO_ALONE);
        add(facts, SPOKEN_BEFORE, spoken != null || alone || kinds.contains(EvidenceKind.SPOKEN_TO_BEFORE));
        add(facts, SEEN_BEFORE, inPerson || kinds.contains(EvidenceKind.SEEN));
        add(facts, SEEN_ALONE, alone && (inPerson || kinds.contains(EvidenceKind.SPOKEN_TO_ALONE)));
        add(facts, ADVOCATE_OFFERED, before.advocateOffered() || kinds.contains(EvidenceKind.ADVOCATE_OFFERED));
        add(facts, ADVOCATE_WANTED, before.advocateWanted() || kinds.contains(EvidenceKind.ADVOCATE_WANTED));
        add(facts, DECLINED, before.declined() || kinds.contains(EvidenceKind.DECLINED));
    }

    private static void add(Set<Fact> facts, Fact fact, boolean holds) {
        if (holds) {
            facts.add(fact);
        }
    }

    /** For a column: {@code IN_PERSON,LED}. */
    static String write(Set<Fact> facts) {
        return facts.stream().map(Fact::name).collect(Collectors.joining(","));
    }

    /** From a column; names that are not known any more are passed over. */
    public static Set<Fact> read(String column) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        if (!column.isEmpty()) {
            List<String> names = Arrays.asList(column.split(","));
            for (Fact fact : values()) {
                add(facts, fact, names.contains(fact.name()));
            }
        }
        return facts;
    }
}
