package org.parkatlas;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.TestPropertySource;

/** Beside {@link IntegrationTest}: the small made-up packs of the tests instead of the repository's. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(properties = "parkatlas.packs.folder=src/test/resources/packs")
public @interface TestPacks {}
