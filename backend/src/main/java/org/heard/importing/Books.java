package org.heard.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heard.base.Settings;
import org.heard.identity.Register;
import org.heard.review.Diary;

/** Children and reviews as they are after the files gone through so far, and what came up on the way. */
final class Books {
    private final Register register;
    private final Diary diary;
    private final Settings settings;
    private final LocalDate today;
    private final Decisions decisions;
    private final SortedSet<String> unknownStaff = new TreeSet<>();
    private final SortedMap<String, Integer> roleCodes = new TreeMap<>();
    private final Map<String, Proposal> proposals = new LinkedHashMap<>();

    Books(Register register, Diary diary, Settings settings, LocalDate today, Decisions decisions) {
        this.register = register;
        this.diary = diary;
        this.settings = settings;
        this.today = today;
        this.decisions = decisions;
    }

    Register register() {
        return register;
    }

    Diary diary() {
        return diary;
    }

    Settings settings() {
        return settings;
    }

    LocalDate today() {
        return today;
    }

    /** What a person said to a question; it is asked when nobody has. */
    Answer ask(String key, String sentence) {
        if (decisions.same().contains(key)) {
            return Answer.SAME;
        }
        if (decisions.different().contains(key)) {
            return Answer.DIFFERENT;
        }
        proposals.putIfAbsent(key, new Proposal(key, sentence));
        return Answer.NONE_YET;
    }

    /** An email of a worker who has no account yet. */
    void meetsUnknownStaff(String email) {
        unknownStaff.add(email);
    }

    void meetsRole(String code) {
        roleCodes.merge(code, 1, Integer::sum);
    }

    List<String> unknownStaff() {
        return List.copyOf(unknownStaff);
    }

    Map<String, Integer> roleCodes() {
        return new LinkedHashMap<>(roleCodes);
    }

    List<Proposal> proposals() {
        return new ArrayList<>(proposals.values());
    }

    /** The next file starts from here. */
    void settle() {
        register.settle();
        diary.settle();
    }

    enum Answer {
        SAME,
        DIFFERENT,
        NONE_YET
    }
}
