package org.heard.ui.questions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.heard.questions.DraftQuestion;
import org.heard.questions.DraftSet;
import org.heard.questions.QuestionSet;
import org.heard.questions.QuestionSets;
import org.heard.questions.Saved;
import org.jspecify.annotations.Nullable;

/** One browser's work on a draft: every change is saved at once, and can be taken back. */
final class Editing {
    private final QuestionSets sets;
    private final QuestionSet set;
    private final String browser = UUID.randomUUID().toString();
    private final Deque<Step> done = new ArrayDeque<>();
    private final List<Consumer<Saved>> listeners = new ArrayList<>();
    private DraftSet draft;

    private record Step(DraftSet before, DraftSet after, String what) {}

    Editing(QuestionSets sets, QuestionSet set) {
        this.sets = sets;
        this.set = set;
        draft = set.newest().set();
    }

    QuestionSet set() {
        return set;
    }

    DraftSet draft() {
        return draft;
    }

    void whenSaved(Consumer<Saved> whatToDo) {
        listeners.add(whatToDo);
    }

    /** @param what what is changed, for the list of versions; the same words for what is typed in the same place */
    void change(String what, UnaryOperator<DraftSet> change) {
        DraftSet before = draft;
        DraftSet after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        @Nullable Step last = done.peek();
        boolean goesOn =
                last != null && last.what().equals(what) && last.after().equals(before);
        if (goesOn) {
            done.pop();
        }
        done.push(new Step(goesOn && last != null ? last.before() : before, after, what));
        keep(before, after, what);
    }

    void question(String key, String what, UnaryOperator<DraftQuestion> change) {
        change(
                what,
                all -> all.question(key)
                        .map(question -> all.with(change.apply(question)))
                        .orElse(all));
    }

    /** Takes back the caller's own last change, and nothing of what others did since; what it was, when there was one. */
    Optional<String> undo() {
        @Nullable Step last = done.poll();
        if (last == null) {
            return Optional.empty();
        }
        keep(last.after(), last.before(), "Taken back: " + last.what());
        return Optional.of(last.what());
    }

    private void keep(DraftSet base, DraftSet mine, String what) {
        Saved saved = sets.save(set.slug(), browser, base, mine, what);
        draft = saved.set();
        listeners.forEach(listener -> listener.accept(saved));
    }
}
