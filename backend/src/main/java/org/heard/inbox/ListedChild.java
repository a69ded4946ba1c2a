package org.heard.inbox;

import java.util.List;
import org.heard.base.ChildId;

/**
 * A child in a list: who they are, never what they said.
 *
 * @param shortName what they want to be called
 * @param age in whole years today
 * @param family short names of brothers and sisters whom the same reader may see
 */
public record ListedChild(ChildId id, String shortName, String lastName, int age, List<String> family) {

    public String fullName() {
        return (shortName + " " + lastName).strip();
    }
}
