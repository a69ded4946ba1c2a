package org.heard.invitation;

import java.time.Instant;
import org.heard.base.PersonId;
import org.heard.base.Role;

/** What became of somebody at the door. */
public sealed interface SignInResult {

    /** Their link or card is good and they have no code yet. {@code knock} is to be brought along with the code. */
    record ChooseCode(PersonId person, Role role, String knock) implements SignInResult {}

    /** Their link or card is good; now their own code. */
    record NeedsCode(PersonId person, Role role, CodeKind kind, int triesLeft, String knock) implements SignInResult {}

    /** A link that is enough by itself, because the phone is theirs alone. */
    record OwnPhone(PersonId person, String knock) implements SignInResult {}

    /** Let in. */
    record In(PersonId person, Role role) implements SignInResult {}

    /**
     * A member of staff whose password was right: not in yet. {@code half} is to be brought to {@link SecondSteps}.
     */
    record FirstStep(PersonId person, Role role, String half) implements SignInResult {}

    record WrongCode(CodeKind kind, int triesLeft) implements SignInResult {}

    /** The code they chose is too short, or the first a stranger would try. */
    record TooEasy(CodeKind kind) implements SignInResult {}

    /** Too many wrong tries, by this person or from this address. */
    record Locked(Instant until) implements SignInResult {}

    /** Nothing opens: unknown, used up, too old, withdrawn or guessed. Nobody is told which. */
    record NothingHere() implements SignInResult {}
}
