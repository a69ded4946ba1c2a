package org.heard.ui.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a light page stands, as servlet path patterns. The page is a {@code @Singleton} servlet. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface At {
    String[] value();
}
