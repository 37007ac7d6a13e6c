package org.parkatlas;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.TestPropertySource;

/** The whole service with the made-up city of {@code src/test/resources/packs/flow} instead of the real packs. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@TestPropertySource(properties = "parkatlas.packs.folder=src/test/resources/packs/flow")
public @interface FlowPackTest {}
