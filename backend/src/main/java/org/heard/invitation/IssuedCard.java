package org.heard.invitation;

import java.time.Instant;
import org.heard.identity.Person;

/**
 * A new card. The code is shown now and never again: only its digest is kept.
 *
 * @param number of the invitation it is
 * @param code as it is printed, {@code K7MP 3WXD}
 * @param address what the picture code on the card opens
 */
public record IssuedCard(long number, Person person, String code, String address, Instant until) {}
