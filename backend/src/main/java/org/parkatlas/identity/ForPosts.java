package org.parkatlas.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Handles requests of signed-in posts only: of those with one of these roles, or of all where none is named. Everybody else
 * is answered 401 or 403 before anything of the request is read. On a controller it holds for all its methods.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForPosts {

    /** The roles, one of which is enough. */
    Role[] value() default {};
}
