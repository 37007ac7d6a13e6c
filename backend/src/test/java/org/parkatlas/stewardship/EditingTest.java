package org.parkatlas.stewardship;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.parkatlas.IntegrationTest;
import org.springframework.test.context.TestPropertySource;

/** The whole service with a database that the tests of this module change and no other reads. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@TestPropertySource(properties = "parkatlas.tests.of=stewardship")
public @interface EditingTest {}
