package org.heard.minutes;

import java.time.Instant;
import org.heard.identity.Person;

/**
 * A draft that was kept.
 *
 * @param number counts up with every save
 * @param apart written in one browser while another had gone on; nothing of it is in the others
 */
public record Version(long id, int number, Instant savedAt, Person writer, boolean apart, Draft draft) {}
