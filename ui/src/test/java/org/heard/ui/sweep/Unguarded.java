package org.heard.ui.sweep;

import java.util.List;
import java.util.TreeSet;

/**
 * Public methods of features that ask for no permission, each with the reason.
 *
 * @param feature package and class below {@code org.heard}
 */
record Unguarded(String feature, List<String> methods, Why why, String more) {

    /** The kinds of reason there are. */
    enum Why {
        NOBODYS("Tells nothing about anybody"),
        SHOWN("Made to be shown to everybody who is signed in"),
        DOOR("At the door: nobody is signed in yet, a secret is asked for instead"),
        SELF("Only about whoever is asking"),
        INNER("Called by features within their own permissioned work; the test sees that no page does");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static final List<Unguarded> ALL = List.of(
            one("audit.AuditLog", Why.INNER, "", "record"),
            one("base.Settings", Why.NOBODYS, "", "get"),
            one("consultation.Booklets", Why.DOOR, ": the code on the paper", "childOf"),
            one("feedback.Board", Why.SHOWN, "", "notes"),
            one("feedback.Feedbacks", Why.DOOR, ": the code of a review", "isOpen", "give", "giveWithoutName"),
            one("feedback.Pledge", Why.SHOWN, ", and tapped without a name", "now", "tap", "results"),
            one("form.FormLibrary", Why.NOBODYS, "", "newest", "asked", "find", "all", "forChild", "json", "read"),
            one("form.FormTexts", Why.NOBODYS, "", "in", "of", "texts", "read"),
            one("health.Health", Why.NOBODYS, ": how the portal is", "fitness", "stops"),
            one("health.Numbers", Why.NOBODYS, ": how the portal is", "text"),
            one("media.UploadChecks", Why.INNER, "", "check"),
            one("seal.Seal", Why.INNER, "", "seal", "sealIfAny", "open"),
            one(
                    "seal.Resealing",
                    Why.INNER,
                    ": a command's, under the operator's hand",
                    "key",
                    "rotate",
                    "finish",
                    "what"),
            one("questions.Editors", Why.NOBODYS, "", "may"),
            one(
                    "hours.OfficeHours",
                    Why.NOBODYS,
                    "",
                    "isOpen",
                    "nextRead",
                    "workingDaysFromNow",
                    "from",
                    "until",
                    "days"),
            one("identity.ChildRegister", Why.INNER, ": imports", "load", "write"),
            one("identity.Cover", Why.SHOWN, ": children are told who steps in", "of", "today", "coveredBy"),
            one("identity.Hellos", Why.INNER, ": the portal looks by itself", "notice"),
            one("hello.HelloLetters", Why.INNER, ": the portal looks by itself", "forget"),
            one("hello.HelloMaking", Why.INNER, ": the portal looks by itself", "make"),
            one("reminder.TextChoices", Why.NOBODYS, ": an hour", "next"),
            one("identity.IroCards", Why.SHOWN, "", "hasPhoto", "of", "photo"),
            one("identity.OwnPhones", Why.INNER, ": texts that come in", "of"),
            one("identity.People", Why.SHOWN, ": a name beside what somebody did", "find", "person"),
            one("identity.People", Why.DOOR, ": who signs in", "findByEmail"),
            one("identity.People", Why.SELF, "", "myChildren"),
            one("identity.SignedIn", Why.DOOR, "", "token", "renewed", "read", "signOut", "signOutEverywhere"),
            one("export.Handback", Why.NOBODYS, "", "isSetUp"),
            one("invitation.NewLinks", Why.DOOR, "", "forUsedUpLink", "forForgottenCode"),
            one(
                    "invitation.SignIn",
                    Why.DOOR,
                    "",
                    "link",
                    "card",
                    "knocked",
                    "code",
                    "mayBeChosen",
                    "choose",
                    "enter",
                    "email",
                    "askForEmailCode",
                    "emailCode"),
            one("invitation.BrowserSeal", Why.INNER, "", "close", "open"),
            one("invitation.StillHelping", Why.INNER, "", "mayComeIn"),
            one("passkey.Passkeys", Why.DOOR, ": a passkey", "ask", "enter"),
            one("invitation.SecondSteps", Why.DOOR, ": after the password", "standing", "give"),
            one("invitation.WrongTries", Why.INNER, "", "count", "closedUntil"),
            one(
                    "provider.CouncilSignIn",
                    Why.DOOR,
                    ": the word of the council's own sign-in",
                    "isOffered",
                    "begin",
                    "back",
                    "signOutThere",
                    "signedOutThere"),
            one("language.LanguageChecks", Why.NOBODYS, "", "isChecked"),
            one("language.Languages", Why.NOBODYS, "", "offered", "examined", "english", "find", "of", "firstOf"),
            one("media.Media", Why.INNER, "", "addPicture", "addPiece", "finishAdded", "isWhole"),
            one("media.Media", Why.SHOWN, ": what kind of thing it is, beside a message one may read", "kind"),
            one("minutes.DoerLinks", Why.DOOR, ": the link for one decision", "allowed", "open", "say"),
            one("minutes.EasyRows", Why.NOBODYS, "", "pictures", "suggest"),
            one("minutes.Publishing", Why.NOBODYS, "", "wantsSecondLook"),
            one(
                    "outbox.Outbox",
                    Why.INNER,
                    "",
                    "text",
                    "put",
                    "comesNow",
                    "withdraw",
                    "again",
                    "leave",
                    "arrived",
                    "lost",
                    "find",
                    "all",
                    "textsTo"),
            one("paper.Docx", Why.NOBODYS, "", "of"),
            one("paper.Pdf", Why.NOBODYS, "", "of"),
            one("preference.OwnPreferences", Why.SELF, "", "own", "keep", "answer"),
            one("review.DueDates", Why.INNER, "", "due", "fill"),
            one("review.Evidence", Why.INNER, "", "add", "takeBack"),
            one("review.CollectionYears", Why.NOBODYS, "", "of", "named"),
            one("review.Halfway", Why.INNER, "", "said", "takenBack"),
            one("review.ReviewDiary", Why.INNER, ": imports", "load", "write"),
            one("review.ReviewSteps", Why.NOBODYS, ": works out days", "open"),
            one(
                    "review.StepClocks",
                    Why.NOBODYS,
                    "",
                    "asksForSpeakingAlone",
                    "spokenAloneBy",
                    "asksForTheReport",
                    "reportSharedBy",
                    "asksForTheCarePlan",
                    "carePlanBy",
                    "longestWorkingDays"),
            one(
                    "review.StatutoryClocks",
                    Why.NOBODYS,
                    "",
                    "halfwayStillAsked",
                    "reviews",
                    "iroNamedBy",
                    "halfwayAskedBy",
                    "viewsAskedDays",
                    "viewsAskedBy",
                    "decisionsWrittenBy",
                    "decisionsSentBy",
                    "askedForSince",
                    "longestMonths",
                    "minutesWrittenBy",
                    "minutesSentBy"),
            one("safeguarding.Flags", Why.INNER, "", "raise", "raiseForWords", "areWorrying", "worryingIn", "toldAt"),
            one("safeguarding.Flags", Why.NOBODYS, "", "tellsATeam", "minutesUntilMore"),
            one("safeguarding.StrayAlerts", Why.INNER, ": texts that come in", "tell"),
            one("schedule.Schedule", Why.INNER, "", "at", "first", "firstUnlessWaiting", "cancel"),
            one("speech.Recordings", Why.NOBODYS, ": sentences of the portal", "find", "languages"),
            one("speech.Voices", Why.NOBODYS, "", "speaks", "ofThePortal", "ofSomebody"),
            one("symbol.CouncilPack", Why.SHOWN, "", "pictures", "picture", "licences"),
            one("text.OptOuts", Why.INNER, "", "has", "stop", "start"),
            one("text.QuietHours", Why.NOBODYS, "", "after"),
            one("text.TextsIn", Why.INNER, "", "arrived"));

    static TreeSet<String> names() {
        return collect(ALL);
    }

    static TreeSet<String> namesOf(Why why) {
        return collect(ALL.stream().filter(one -> one.why == why).toList());
    }

    private static TreeSet<String> collect(List<Unguarded> some) {
        TreeSet<String> names = new TreeSet<>();
        some.forEach(one -> one.methods.forEach(method -> names.add(one.feature + "." + method)));
        return names;
    }

    private static Unguarded one(String feature, Why why, String more, String... methods) {
        return new Unguarded(feature, List.of(methods), why, more);
    }
}
