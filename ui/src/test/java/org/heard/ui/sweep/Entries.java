package org.heard.ui.sweep;

import static org.heard.ui.sweep.Entry.notAPage;
import static org.heard.ui.sweep.Entry.page;

import java.util.List;
import java.util.stream.Stream;
import org.heard.base.PersonId;

/**
 * How every route is looked at. A page that is not here fails {@link EveryPageTest}: add it, with somebody who may see it
 * and something on it to see. The demo's own pages are not among them: it brings its own clock and people.
 */
final class Entries {
    private Entries() {}

    static List<Entry> of(ACouncilToLookAt council) {
        return Stream.of(
                        open(),
                        children(council),
                        childrenWhoUsePictures(council),
                        helpers(council),
                        List.of(lettersInWordsAndPictures(council)),
                        staff(council),
                        notPages())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Entry> open() {
        return List.of(
                page("/", null),
                page("/help", null),
                page("/settings", null),
                page("/pictures-about", null),
                page("/privacy", null),
                page("/accessibility", null),
                page("/forgot", null),
                page("/code", null),
                notAPage("/sign-in/code", "answers a form; HelpersTest looks at it"),
                notAPage("/passkey/*", "what passkey.js calls"),
                notAPage("/helper/organisation", "for the lead of an organisation; HelpersTest looks at it"),
                notAPage("/second-step", "opens after a password only; StaffSignInTest looks at it"),
                page("/away", null),
                page("/sign-in", null),
                page("/sign-in/council", null),
                notAPage(
                        "/sign-in/council/*", "where the council's own sign-in comes back to; KeycloakTest goes there"),
                page("/card", null),
                page("/board", null),
                page("/f/*", null, "/f/nothing-opens-here"),
                page("/l/*", null, "/l/nothing-opens-here"),
                page("/c/*", null, "/c/nothing-opens-here"));
    }

    private static List<Entry> children(ACouncilToLookAt council) {
        return Stream.of(council.teenager, council.ten, council.six)
                .flatMap(child -> Stream.of(
                                "/my",
                                "/my/say",
                                "/my/iro",
                                "/my/reads",
                                "/my/review",
                                "/my/letter",
                                "/my/happened",
                                "/my/chair",
                                "/my/pictures",
                                "/my/beside",
                                "/my/messages",
                                "/my/helpers",
                                "/my/texts",
                                "/my/rights",
                                "/my/everything",
                                "/settings",
                                "/help")
                        .map(path -> page(path, child.person())))
                .toList();
    }

    /** What looks otherwise in pictures. Each step of a question set is looked at by {@link EveryStepTest}. */
    private static List<Entry> childrenWhoUsePictures(ACouncilToLookAt council) {
        return Stream.of("/my", "/my/say", "/my/pictures")
                .map(path -> page(path, council.shows.person()))
                .toList();
    }

    private static Entry lettersInWordsAndPictures(ACouncilToLookAt council) {
        String letter = "/my/letter/" + council.letter.review();
        return page("/my/letter/*", council.teenager.person(), letter + "?as=words", letter + "?as=pictures");
    }

    private static List<Entry> helpers(ACouncilToLookAt council) {
        String child = "/helper/" + council.teenager.id();
        return List.of(
                page("/helper/*", council.advocate, "/helper", child),
                page("/helper/*", council.carer, "/helper", child),
                page("/helper/*", council.parent, "/helper", child),
                page("/helper/letter/*", council.advocate, "/helper/letter/" + council.teenager.id()),
                page("/helper/letter/*", council.parent, "/helper/letter/" + council.teenager.id()),
                page("/done/*", null, council.letter.link()));
    }

    private static List<Entry> staff(ACouncilToLookAt council) {
        PersonId iro = council.priya;
        String child = "/staff/child/" + council.teenager.id();
        return List.of(
                page("/staff/", iro),
                page("/staff/me", iro),
                page("/staff/children", iro),
                page("/staff/reviews", iro),
                page("/staff/child/:child([0-9]{1,18})", iro, child),
                page("/staff/child/:child([0-9]{1,18})/reviews", iro, child + "/reviews"),
                page("/staff/child/:child([0-9]{1,18})/ways-in", iro, child + "/ways-in"),
                page("/staff/review/:review([0-9]{1,18})/record", iro, "/staff/review/" + council.review + "/record"),
                page("/staff/child/:child([0-9]{1,18})/letter", iro, child + "/letter"),
                page("/staff/child/:child([0-9]{1,18})/older", iro, child + "/older"),
                page("/staff/child/:child([0-9]{1,18})/promises", iro, child + "/promises"),
                page("/staff/letters", iro),
                page("/paper", iro),
                page("/book/*", iro, "/book/" + council.teenager.id()),
                page("/staff/urgent", iro),
                page("/staff/feedback", council.manager),
                page("/staff/child/:child([0-9]{1,18})/messages", iro, child + "/messages"),
                page(
                        "/staff/review/:review([0-9]{1,18})/feedback",
                        iro,
                        "/staff/review/" + council.review + "/feedback"),
                page("/account", iro),
                page("/hello-letter", iro, "/hello-letter?child=" + council.teenager.id()),
                page("/staff/clocks", iro),
                page("/staff/opened", council.manager),
                page("/staff/asked", council.manager),
                page("/staff/audit", council.manager),
                page("/staff/checks", iro),
                page("/staff/figures", council.manager),
                page("/staff/nobody-forgotten", council.manager),
                page("/staff/reasons", council.manager),
                page(
                        "/staff/review/:review([0-9]{1,18})/taking-part",
                        iro,
                        "/staff/review/" + council.review + "/taking-part"),
                page("/staff/look/:review([0-9]{1,18})", council.manager, "/staff/look/" + council.letter.review()),
                page("/staff/letters", council.manager),
                page("/staff/child/:child([0-9]{1,18})/promises", council.worker, child + "/promises"),
                page("/staff/review/:review([0-9]{1,18})/order", iro, "/staff/review/" + council.review + "/order"),
                page("/print-card", iro, "/print-card?child=" + council.teenager.id()),
                page("/staff/", council.manager),
                page("/staff/export", council.administrator),
                page("/pack", council.administrator),
                page("/staff/import", council.administrator),
                page("/staff/retention", council.administrator),
                page("/staff/people", council.administrator),
                page("/staff/questions", council.administrator),
                page(
                        "/staff/questions/:set([a-z0-9-]{1,36})",
                        council.administrator,
                        "/staff/questions/" + council.questions),
                page(
                        "/preview/*",
                        council.administrator,
                        "/preview/" + council.questions,
                        "/preview/" + council.questions + "?look=pictures"),
                page("/preview-paper/*", council.administrator, "/preview-paper/" + council.questions),
                page("/staff/settings", council.administrator),
                page("/staff/voices", council.administrator),
                page("/staff/languages", council.administrator));
    }

    private static List<Entry> notPages() {
        return List.of(
                notAPage("/assets/*", "styles and scripts"),
                notAPage("/assets/fonts/*", "letters"),
                notAPage("/pictures/*", "pictures"),
                notAPage("/face/*", "photos"),
                notAPage("/media/*", "photos, drawings and recordings"),
                notAPage("/minutes/*", "files"),
                notAPage("/my/chair.pdf", "a file"),
                notAPage("/my/everything.zip", "a file"),
                notAPage("/staff-watch", "what an open staff page asks"),
                notAPage("/leave", "goes to the weather at once"),
                notAPage("/sign-out", "goes to the start at once"),
                notAPage("/my/answers", "what the page of questions calls"),
                notAPage("/my/send", "what the page of questions calls"),
                notAPage("/my/take-back", "what the page of questions calls"),
                notAPage("/my/messages/answers", "what the page of messages calls"),
                notAPage("/my/messages/photo", "what the page of messages calls"),
                notAPage("/my/messages/drawing", "what the page of messages calls"),
                notAPage("/my/messages/voice", "what the page of messages calls"),
                notAPage("/paper/*", "opens by a code that is on paper only; PaperTwinTest looks at it"),
                notAPage("/blank-forms/*", "files"),
                notAPage("/booklet/*", "PDF"),
                notAPage("/mats/*", "pictures of mats"),
                notAPage("/pictures-own/*", "a child's own pictures"),
                notAPage("/pictures-pack/*", "the council's own symbols"),
                notAPage("/my/pictures/add", "takes a photo in, then goes back"),
                notAPage("/my/pictures/remove", "takes a photo away, then goes back"),
                notAPage("/my/made/*", "what the page of questions calls"),
                notAPage("/my/help-me", "what the page of questions calls"),
                notAPage("/my/stay", "what an open page calls"),
                notAPage("/.well-known/security.txt", "for programs"),
                notAPage("/listen", "hands out sound"));
    }
}
