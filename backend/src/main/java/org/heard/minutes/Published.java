package org.heard.minutes;

import java.util.List;
import org.heard.invitation.IssuedLink;

/** What came of publishing. */
public sealed interface Published {

    /** The child can read them. @param told what became of the text that says so */
    record Done(IssuedLink told) implements Published {}

    /** The council wants another person to look over them first. */
    record SecondLookNeeded() implements Published {}

    /** A no, or a partly, does not say why. */
    record ReasonsMissing(List<Decision> decisions) implements Published {}

    /** Nothing is written yet. */
    record NothingWritten() implements Published {}
}
