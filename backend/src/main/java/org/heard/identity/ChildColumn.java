package org.heard.identity;

import java.time.LocalDate;
import org.heard.base.rows.Column;
import org.heard.base.rows.Row;

/** What an extract may say of a child, and what it must respect: {@link #CONTACT_CHOSEN_BY_CHILD}, {@link #FORM_CHOSEN_HERE}. */
public enum ChildColumn implements Column {
    CHILD_REF("child_ref", String.class),
    SSD_PERSON_ID("ssd_person_id", String.class),
    DATE_OF_BIRTH("date_of_birth", LocalDate.class),
    CARE_START("care_start", LocalDate.class),
    CARE_END("care_end", LocalDate.class),
    FIRST_CARE_START("first_care_start", LocalDate.class),
    EPISODE_START("episode_start", LocalDate.class),
    LEGAL_STATUS("legal_status", String.class),
    SHORT_BREAKS_ONLY("short_breaks_only", Boolean.class),
    IRO("iro_id", Row.class),
    SOCIAL_WORKER("social_worker_id", Row.class),
    HOME_TYPE("home_type", String.class),
    NEED("need", String.class),
    ETHNICITY("ethnicity", String.class),
    CONTACT_BY("contact_by", String.class),
    CONTACT_CHOSEN_BY_CHILD("contact_chosen_by_child", Boolean.class),
    PHONE_CONFIRMED("phone_confirmed", Boolean.class),
    LANGUAGE("language", String.class),
    INTERPRETER("interpreter", Boolean.class),
    COMMUNICATION_NEEDS("communication_needs", String.class),
    FORM_VERSION("form_version", String.class),
    FORM_CHOSEN_HERE("form_chosen_here", Boolean.class),
    FAMILY_GROUP("family_group", String.class),
    RESTRICTED("restricted", Boolean.class),
    DIED_ON("died_on", LocalDate.class),
    LAST_IRO_CONTACT("last_iro_contact", LocalDate.class);

    private final String column;
    private final Class<?> type;

    ChildColumn(String column, Class<?> type) {
        this.column = column;
        this.type = type;
    }

    @Override
    public String column() {
        return column;
    }

    @Override
    public Class<?> type() {
        return type;
    }
}
