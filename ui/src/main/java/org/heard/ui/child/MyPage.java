package org.heard.ui.child;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.identity.Child;
import org.heard.identity.IroNames;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.language.Speaking;
import org.heard.review.Review;
import org.heard.review.Reviews;
import org.heard.ui.page.Dates;
import org.heard.ui.page.Frame;
import org.heard.ui.page.Homes;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.Tones;
import org.jspecify.annotations.Nullable;

/** What the pages of a signed-in child have in common. */
public abstract class MyPage extends LightPage {
    @Inject
    transient People people;

    @Inject
    transient IroNames names;

    @Inject
    protected transient Reviews reviews;

    @Inject
    transient InstantSource time;

    /** The signed-in child and who is around them. */
    protected final Around around() {
        ChildId id = only(Role.CHILD).person().child();
        Child child = people.child(id);
        @Nullable Review review = reviews.next(id).orElse(null);
        Person iro = review == null || review.iro() == null ? find(child.iro()) : find(review.iro());
        return new Around(
                child,
                review,
                iro == null ? null : names.asCalledBy(id, iro),
                find(child.socialWorker()),
                people.supportersOf(id));
    }

    /** The title is the same on every page: it may be read over a shoulder. */
    protected final Frame frame(HttpServletRequest request, Around around) {
        Child child = around.child();
        String tone = Tones.of(child.ageOn(dates().today()), child.formVersion());
        return frame(request, "Heard", tone, Frame.Corner.LEAVE, Homes.CHILD, List.of());
    }

    protected final Dates dates() {
        return new Dates(texts, Speaking.now(), London.today(time));
    }

    protected final String text(String key, Object... put) {
        return texts.get(Speaking.now(), key, put);
    }

    private @Nullable Person find(@Nullable PersonId id) {
        return Optional.ofNullable(id).flatMap(people::find).orElse(null);
    }
}
