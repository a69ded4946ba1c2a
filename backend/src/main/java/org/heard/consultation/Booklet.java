package org.heard.consultation;

import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.form.FormDefinition;

/**
 * A question set on paper, for one review of one child, to be written in by the child or by somebody who helps them.
 *
 * @param code stands on every page; eight letters and digits that say nothing by themselves
 */
public record Booklet(String code, ChildId child, ReviewId review, FormDefinition form, PersonId writer) {

    /** Whether the child writes in it; else somebody who helps them does. */
    public boolean isTheChilds() {
        return writer.equals(child.person());
    }

    /** As it is printed and typed: {@code K7M2 PQ9D}. */
    public String spacedCode() {
        return code.substring(0, 4) + " " + code.substring(4);
    }
}
