package org.parkatlas.intake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.parkatlas.IntegrationTest;
import org.springframework.test.context.TestPropertySource;

/** The service with a database that these tests may change; nothing is loaded at its start. They share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@TestPropertySource(properties = "parkatlas.packs.folder=src/test/resources/no-packs")
@interface LoaderTest {}
