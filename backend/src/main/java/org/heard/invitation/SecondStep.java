package org.heard.invitation;

import java.time.Instant;
import java.util.List;
import org.heard.base.PersonId;
import org.heard.base.Role;

/** Where a member of staff stands between their password and being in. */
public sealed interface SecondStep {

    /**
     * They have no app yet. The secret goes into one, as a square to scan ({@code address}) or typed.
     *
     * @param secret base 32, in groups of four
     * @param address {@code otpauth://…}
     */
    record SetUp(String secret, String address) implements SecondStep {}

    /** Their app is set up: now the code it shows, or one of the codes they kept. */
    record GiveCode() implements SecondStep {}

    /**
     * Let in, and their app is set up.
     *
     * @param codes to be shown once and kept on paper: each lets them in once when the phone is not there
     */
    record SetUpDone(PersonId person, Role role, List<String> codes) implements SecondStep {}

    /**
     * Let in.
     *
     * @param codesLeft how many kept codes are left
     */
    record In(PersonId person, Role role, int codesLeft) implements SecondStep {}

    record Wrong(int triesLeft) implements SecondStep {}

    record Locked(Instant until) implements SecondStep {}

    /** The password was given too long ago, or never. */
    record NobodyHere() implements SecondStep {}
}
