package org.heard.review;

import java.util.List;
import org.heard.base.Setting;
import org.heard.base.Settings;

/**
 * What a council decides where the official wording is silent. Whenever one of these decides a code, the sentence beside the
 * code says so.
 *
 * @param videoCounts a child who joins by live video or telephone attends
 * @param briefedBeforeOwnWords with both, a briefed advocate or IRO (PN5) comes before the child's own words (PN6)
 * @param carerCarries the child's own message, carried by a carer, reached the review
 */
public record ParticipationPolicies(boolean videoCounts, boolean briefedBeforeOwnWords, boolean carerCarries) {
    static final Setting<Boolean> VIDEO = Setting.yesNo(
            "policy.video-counts-as-attending",
            "A child who joins by live video or telephone counts as attending (PN1 to PN4). The official wording says"
                    + " \"physically\", so the default is no (PN5 or PN6); many councils say yes. Agree it with your data team.",
            false);
    static final Setting<Boolean> BRIEFED = Setting.yesNo(
            "policy.briefed-advocate-before-own-words",
            "When a child who is not there sent their own words and also briefed an advocate or the IRO, the code is PN5"
                    + " rather than PN6. No official rule was found; the default is no: the child's own voice comes first.",
            false);
    static final Setting<Boolean> CARER = Setting.yesNo(
            "policy.carer-may-bring-own-message",
            "The child's own message, written, recorded or passed on word for word by a carer, counts as brought to the"
                    + " review (PN6). The official wording does not mention carers; the default is yes.",
            true);

    /** All of them, for the table of settings. */
    public static final List<Setting<Boolean>> ALL = List.of(VIDEO, BRIEFED, CARER);

    /** As the council has set them. */
    static ParticipationPolicies of(Settings settings) {
        return new ParticipationPolicies(settings.get(VIDEO), settings.get(BRIEFED), settings.get(CARER));
    }
}
