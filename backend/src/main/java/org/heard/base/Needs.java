package org.heard.base;

import io.micronaut.aop.Around;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission a feature's method asks for. Whoever is asking must hold it; and where the method takes a
 * {@link ChildId} or a {@link ReviewId}, they must hold it for that child. Otherwise {@link PortalException}:
 * {@code NOT_ALLOWED} for a role that never may, {@code NOT_FOUND} for a child who is not theirs, so that nobody learns
 * whether a child exists.
 */
@Around
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    Permission value();
}
