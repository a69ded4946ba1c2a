package org.heard.testing;

import org.heard.base.PersonId;
import org.heard.base.ReviewId;

/** Amara Jones, with an IRO, a social worker, and a review to come on Tuesday 17 March. */
public record AGirlOfFifteen(PersonId iro, PersonId worker, AChild child, ReviewId review) {

    public static AGirlOfFifteen in(ACouncil council) {
        PersonId priya = council.iro("Priya Nair");
        PersonId sam = council.socialWorker("Sam Whitlock");
        AChild amara =
                council.child("Amara Jones").born("2010-11-02").iro(priya).socialWorker(sam);
        return new AGirlOfFifteen(
                priya, sam, amara, amara.review().planned("2026-03-17").id());
    }
}
