package org.heard.support;

import java.util.List;
import org.heard.base.PersonId;
import org.heard.identity.Person;

/** An organisation of advocates, as its lead and the council see it. */
public record Organisation(long id, String name, PersonId lead, List<Person> advocates) {}
