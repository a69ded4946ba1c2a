package org.heard.retention;

import java.util.List;

/** Which rows belong to a kind, in the order in which they may go. Each condition asks once for the child. */
final class RetentionSql {
    private static final String OWN_MEDIA = "media_id IN (SELECT id FROM media WHERE child_id = ?)";
    private static final String OWN_SAYINGS = "consultation_id IN (SELECT id FROM consultation WHERE child_id = ?)";
    private static final String OWN_REVIEWS = "review_id IN (SELECT id FROM review WHERE child_id = ?)";
    private static final String OWN_MINUTES = "review_id IN (SELECT review_id FROM minutes WHERE child_id = ?)";
    private static final String OWN_DECISIONS = "decision_id IN (SELECT id FROM decision WHERE child_id = ?)";
    private static final String OWN = "child_id = ?";
    private static final String PERSON = "person_id = ?";

    private RetentionSql() {}

    /** A table and which of its rows. */
    record Rows(String table, String which) {}

    static final List<Rows> WORDS = List.of(
            new Rows("media_words", OWN_MEDIA),
            new Rows("own_picture", OWN),
            new Rows("asked_for", OWN),
            new Rows("message", OWN),
            new Rows(
                    "helper_note",
                    "helper_id IN (SELECT h.id FROM helper_beside h JOIN consultation c ON c.id = h.consultation_id"
                            + " WHERE c.child_id = ?)"),
            new Rows("helper_beside", OWN_SAYINGS),
            new Rows("reading", OWN_SAYINGS),
            new Rows("sending", OWN_SAYINGS),
            new Rows("answer", OWN_SAYINGS),
            new Rows("words_shown", OWN_REVIEWS),
            new Rows("consultation", OWN),
            new Rows("booklet", OWN),
            new Rows("flag_alert", "flag_id IN (SELECT id FROM flag WHERE child_id = ?)"),
            new Rows("flag", OWN),
            new Rows("decision_link", OWN_DECISIONS),
            new Rows("decision_news", OWN_DECISIONS),
            new Rows("decision", OWN),
            new Rows(
                    "minutes_translation",
                    "version_id IN (SELECT v.id FROM minutes_version v JOIN minutes m ON m.review_id = v.review_id"
                            + " WHERE m.child_id = ?)"),
            new Rows("minutes_version", OWN_MINUTES),
            new Rows("minutes_held_back", OWN_MINUTES),
            new Rows("minutes_share", OWN_MINUTES),
            new Rows("minutes_reading", OWN_MINUTES),
            new Rows("minutes_reply", OWN_MINUTES),
            new Rows("minutes", OWN),
            new Rows("topic_note", OWN_REVIEWS),
            new Rows("older_minutes", OWN),
            new Rows("feedback_code", OWN_REVIEWS),
            new Rows("feedback_asked", OWN),
            new Rows("hello_letter", OWN),
            new Rows("iro_hello", OWN),
            new Rows("iro_called", OWN),
            new Rows("feedback", OWN_REVIEWS),
            new Rows("media_piece", OWN_MEDIA),
            new Rows("media", OWN),
            new Rows("symbol_choice", OWN),
            new Rows("text_talk", OWN),
            new Rows("text_choice", OWN),
            new Rows("reminder", OWN),
            new Rows("child_right", OWN),
            new Rows("helper_wish", OWN),
            new Rows("opened_record", OWN),
            new Rows("proposed_preference", OWN),
            new Rows("person_preference", PERSON),
            new Rows("invitation", PERSON),
            new Rows("own_code", PERSON));
}
