package org.heard.importing;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.Caller;
import org.heard.identity.ChildCard;
import org.heard.identity.ChildRegister;
import org.heard.identity.Register;
import org.heard.review.Diary;
import org.heard.review.DiaryEntry;
import org.heard.review.ReviewDiary;

/** An administrator at a desk: chooses files, looks at the preview, applies it, and looks at what the portal has then. */
@Singleton
@Requires(property = "heard.for-tests")
class Desk {
    private final Imports imports;
    private final ChildRegister children;
    private final ReviewDiary reviews;

    Desk(Imports imports, ChildRegister children, ReviewDiary reviews) {
        this.imports = imports;
        this.children = children;
        this.reviews = reviews;
    }

    Preview preview(List<ExtractFile> files) {
        return new Caller.Portal().call(() -> imports.preview(files, Progress.NONE));
    }

    Preview preview(ExtractFile... files) {
        return preview(List.of(files));
    }

    Preview decide(Preview earlier, Decisions decisions) {
        return new Caller.Portal().call(() -> imports.preview(earlier.id(), decisions, Progress.NONE));
    }

    Applied apply(Preview preview) {
        return new Caller.Portal().call(() -> imports.apply(preview.id(), Progress.NONE));
    }

    Applied in(List<ExtractFile> files) {
        return apply(preview(files));
    }

    Applied in(ExtractFile... files) {
        return in(List.of(files));
    }

    Register register() {
        return children.load();
    }

    ChildCard child(String ref) {
        return register().child(ref).orElseThrow();
    }

    /** The reviews of a child, oldest first. */
    List<DiaryEntry> reviewsOf(String ref) {
        Register register = register();
        Diary diary = reviews.load(register);
        return diary.of(register.child(ref).orElseThrow()).stream()
                .sorted(java.util.Comparator.comparing(
                        DiaryEntry::day, java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder())))
                .toList();
    }

    Diary diary() {
        return reviews.load(register());
    }
}
