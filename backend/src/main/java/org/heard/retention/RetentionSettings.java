package org.heard.retention;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.OffersSettings;
import org.heard.base.Setting;

/** For how many days what is kept, with the reason and where it comes from. */
@Singleton
final class RetentionSettings implements OffersSettings {
    static final Setting<Boolean> BY_ITSELF = Setting.yesNo(
            "retention.by-itself",
            "Whether what is due is handed over and deleted every night. No: it is only listed, and an administrator starts it."
                    + " Our own choice: nothing is deleted until the council has looked.",
            false);
    static final Setting<Integer> DRAFTS = Setting.number(
            "retention.drafts.days",
            "Days after the review when answers are deleted that were never sent. UK GDPR, article 5(1)(c) and (e): nobody needs"
                    + " them. The number is our own choice; check it with your data protection officer.",
            90);
    static final Setting<Integer> WORDS = Setting.number(
            "retention.words.days",
            "Days after a child left care, turned 18 or moved to another council, whichever is first, when this portal's copy of"
                    + " what they said and were written is handed over and deleted. The case record keeps it: the Care Planning,"
                    + " Placement and Case Review (England) Regulations 2010, regulation 50, until the 75th birthday. The number"
                    + " is our own choice; check it with your data protection officer.",
            365);
    static final Setting<Integer> NAMES = Setting.number(
            "retention.names.days",
            "Days after the same when the child's name, phone and address are taken off; reviews and codes stay for figures and"
                    + " returns. UK GDPR, article 5(1)(e). Our own choice: three returns of SSDA903 can still be put right.",
            1096);
    static final Setting<Integer> TEXTS = Setting.number(
            "retention.texts.days",
            "Days after which copies of texts and emails that left, and texts that were nobody's, are deleted. Our own choice: long"
                    + " enough to find out why one did not arrive.",
            180);
    static final Setting<Integer> AUDIT = Setting.number(
            "retention.audit.days",
            "Days after which entries of the audit trail are deleted: longer than what they are about. Our own choice; the"
                    + " Limitation Act 1980 gives six years for most claims.",
            3653);

    @Override
    public String about() {
        return "How long things are kept";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(BY_ITSELF, DRAFTS, WORDS, NAMES, TEXTS, AUDIT);
    }
}
