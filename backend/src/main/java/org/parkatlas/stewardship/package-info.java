/**
 * Data that posts bring: uploaded files and what is made of them; drafted, reviewed by somebody else, published, and kept
 * with its history.
 */
@ApplicationModule(
        allowedDependencies = {
            "geo",
            "geofile",
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
