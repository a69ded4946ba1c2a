package org.heard.hello;

import java.util.Map;
import org.heard.base.PersonId;
import org.heard.identity.Child;
import org.heard.invitation.IssuedCard;

/** Writes the hello letter of an IRO to a child, in the language that is spoken now. */
public interface HelloWriter {
    /** The letter as PDF, one of each kind, with this card in it. */
    Map<HelloKind, byte[]> write(Child child, PersonId iro, IssuedCard card);
}
