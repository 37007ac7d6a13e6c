package org.parkatlas;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.parkatlas.platform.database.ThrowAwayDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service on a free port with a real PostGIS and the repository's packs, the demonstration pack included.
 * Tests that only read share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "parkatlas.packs.folder=../gis-data",
            "parkatlas.packs.demo=true",
            "parkatlas.sign-in.hash-memory=1024", // nothing is secret here, and half of the requests sign in
            "parkatlas.web.frame-ancestors=http://localhost:*", // another origin than 127.0.0.1
            "server.address=127.0.0.1",
            "spring.main.log-startup-info=false"
        })
@ContextConfiguration(initializers = ThrowAwayDatabase.Initializer.class)
public @interface IntegrationTest {}
