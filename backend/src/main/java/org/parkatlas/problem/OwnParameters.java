package org.parkatlas.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that serves requests and knows only when one comes which parameters it has, such as those that follow from
 * the properties of a feature type. It refuses the others itself; what is given twice or has control characters does not
 * reach it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OwnParameters {}
