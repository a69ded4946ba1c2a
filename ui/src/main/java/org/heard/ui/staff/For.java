package org.heard.ui.staff;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.heard.base.Role;

/** Whose page it is. Anybody else is told that there is nothing there. What may be done on it, the features decide. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface For {
    Role[] value();
}
