package org.heard.ui.staff;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day, by the browser's own calendar: {@code new DayField(...).field()} with its label. */
@Tag("input")
public final class DayField extends AbstractSinglePropertyField<DayField, String> {
    private final HtmlContainer field;

    /** @param id of the element, once on a page */
    public DayField(String id, String label, @Nullable LocalDate day) {
        super("value", "", false);
        setSynchronizedEvent("change");
        setId(id);
        getElement().setAttribute("type", "date");
        getElement().getClassList().add("input");
        setValue(day == null ? "" : day.toString());
        field = Labelled.field(id, label, "", this);
    }

    public DayField latest(LocalDate day) {
        getElement().setAttribute("max", day.toString());
        return this;
    }

    /** Empty when nothing, or not a whole day, was entered. */
    public Optional<LocalDate> day() {
        try {
            return getValue().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(getValue()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    public HtmlContainer field() {
        return field;
    }
}
