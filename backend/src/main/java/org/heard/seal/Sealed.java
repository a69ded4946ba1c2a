package org.heard.seal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what is sealed of a row: text or bytes. Rows that are saved or read as a whole are sealed and opened by themselves;
 * a query of one's own seals what it writes with {@link Seal}.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Sealed {
    /**
     * What of the same row the value is tied to, and never changes: a value that somebody moves to a row where this differs
     * does not open any more.
     */
    String[] value();
}
