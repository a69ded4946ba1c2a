package org.heard.ui.sweep;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.base.Caller;
import org.heard.base.ReviewId;
import org.heard.base.Settings;
import org.heard.minutes.Answered;
import org.heard.minutes.Decision;
import org.heard.minutes.DecisionEntry;
import org.heard.minutes.Decisions;
import org.heard.minutes.DoerLinks;
import org.heard.minutes.Draft;
import org.heard.minutes.Drafts;
import org.heard.minutes.OlderMinutes;
import org.heard.minutes.Progress;
import org.heard.minutes.Publishing;
import org.heard.minutes.Replies;
import org.heard.minutes.Reply;
import org.heard.minutes.RunningOrders;
import org.heard.minutes.SecondLooks;
import org.heard.minutes.Section;
import org.heard.minutes.Translations;
import org.heard.ui.journey.PortalRunning;
import org.jspecify.annotations.Nullable;

/** Everything that can stand in a letter and around it, for one child. */
final class ALetterToLookAt {
    private final PortalRunning portal;
    private final ACouncilToLookAt council;
    private final ReviewId review;
    private final String link;

    ALetterToLookAt(PortalRunning portal, ACouncilToLookAt council) {
        this.portal = portal;
        this.council = council;
        LocalDate held = portal.time().today().minusDays(30);
        this.review = council.teenager.review().held(held.toString()).id();
        new Caller.Portal().run(() -> portal.bean(Settings.class).set(DoerLinks.ALLOWED, "yes"));
        this.link = portal.council().as(council.priya).call(() -> written(held));
        talkedAbout();
    }

    ReviewId review() {
        return review;
    }

    /** Where whoever is to do something says how far it is. */
    String link() {
        return link;
    }

    private String written(LocalDate held) {
        Draft draft = Draft.empty()
                .with(Section.TOOK_PART, "Dear Amara,\nYou came on time.")
                .with(Section.TOLD, "“I want Theo to stay over.”")
                .with(Section.GOING_WELL, "You won at county trials.")
                .with(Section.HARD, "You miss Theo.\nHer placement was discussed. Ring 07700 900123.")
                .with(Section.NOT_DONE, "Not yet the flat.")
                .with(Section.HOW_YOU_WERE, "You laughed.")
                .with(Section.NEXT, "I see you in summer.")
                .withEasy(List.of(
                        new Draft.EasyLine("swimming", "You swim before school."),
                        new Draft.EasyLine("", "You laugh.")))
                .together(Section.HARD, true, "Denise");
        portal.bean(Drafts.class).save(review, "one", 0, draft);
        Decision late = decide("Your bus pass", Answered.YES, null, held.plusDays(9));
        decide("A moped", Answered.NO, "You would ride at night.", null);
        decide("Theo", Answered.PARTLY, "Saturdays only, for now.", held.plusDays(90));
        portal.bean(RunningOrders.class).note(review, "else", "Wants a bus pass.", true);
        Publishing publishing = portal.bean(Publishing.class);
        publishing.publish(review);
        oneWithAPartHeldBack(held);
        publishing.share(review, council.advocate, List.of(Section.TOOK_PART, Section.DECIDED));
        portal.bean(Translations.class)
                .keep(
                        review,
                        "ar",
                        new Translations.Translated(Map.of("TOOK_PART:1", "لقد جئت في الموعد."), "Layla Haddad"));
        portal.bean(SecondLooks.class).ask(review, council.manager);
        OlderMinutes older = portal.bean(OlderMinutes.class);
        var file = older.add(
                council.teenager.id(),
                held.minusDays(200),
                "spring.txt",
                "Dear Amara".getBytes(StandardCharsets.UTF_8));
        older.share(council.teenager.id(), file.id());
        String address = portal.bean(DoerLinks.class).linkFor(review, late.id());
        return address.substring(address.indexOf("/done/"));
    }

    private Decision decide(String title, Answered answer, @Nullable String reason, @Nullable LocalDate by) {
        return portal.bean(Decisions.class)
                .keep(review, null, new DecisionEntry(title, null, answer, "This was decided.", reason, "Sam", by));
    }

    /** Its child has a letter without that part. */
    private void oneWithAPartHeldBack(LocalDate held) {
        ReviewId other = council.ten.review().held(held.toString()).id();
        Draft draft = Draft.empty().with(Section.TOOK_PART, "Dear Leo,").with(Section.NOT_DONE, "Not yet the dog.");
        portal.bean(Drafts.class).save(other, "one", 0, draft);
        Publishing publishing = portal.bean(Publishing.class);
        publishing.holdBack(
                other, Section.NOT_DONE, "In person first.", portal.time().today());
        publishing.publish(other);
    }

    /** The child answers lines and says whether it happened; the worker says how far it is. */
    private void talkedAbout() {
        Decisions decisions = portal.bean(Decisions.class);
        Decision last = portal.council()
                .as(council.priya)
                .call(() -> decisions.of(review).getLast());
        portal.council()
                .as(council.worker)
                .run(() -> decisions.update(review, last.id(), Progress.HAPPENED, "On Saturday."));
        Replies replies = portal.bean(Replies.class);
        portal.council().as(council.teenager.person()).run(() -> {
            replies.say(review, Reply.Kind.NOT_SAID, "TOOK_PART:1", "I was late");
            replies.say(review, Reply.Kind.NOT_CLEAR, "EASY:0", "");
            decisions.childSays(review, last.id(), false, "He went home at nine.");
        });
        portal.council()
                .as(council.priya)
                .run(() -> replies.answer(review, replies.of(review).getFirst().id(), "Thank you. I did not know."));
    }
}
