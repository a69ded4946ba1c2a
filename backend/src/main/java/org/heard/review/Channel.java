package org.heard.review;

/** The way by which something reached a review. Stored by name. */
public enum Channel {
    PORTAL_FORM("portal form"),
    PAPER("paper booklet"),
    LETTER("letter"),
    DRAWING("drawing"),
    /** Text message, WhatsApp or the like to the IRO. */
    TEXT("text message"),
    PHONE_CALL("phone call"),
    VOICE_NOTE("voice note"),
    VIDEO_MESSAGE("video message"),
    VIDEO_CALL("live video"),
    IN_PERSON("in person"),
    OTHER("another way");

    private final String wording;

    Channel(String wording) {
        this.wording = wording;
    }

    /** As staff say it, for example {@code voice note}. */
    public String wording() {
        return wording;
    }
}
