/**
 * Data that posts bring: files from outside and what is made of them; drafted, reviewed by somebody else, published, and kept
 * with its history.
 */
@ApplicationModule(
        allowedDependencies = {
            "geo",
            "problem",
            "lists",
            "identity",
            "identity::audit",
            "jobs",
            "catalog::spi",
            "intake::spi",
            "platform::spi",
            "source",
            "region",
            "park",
            "enterprise",
            "land"
        })
@NullMarked
package org.parkatlas.stewardship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
