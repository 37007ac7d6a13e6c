/**
 * Whether a red line (红线) may be built on: what it touches, by how much, and of what nobody knows. Rules are data; checks are
 * archived as they were answered. For officers of counties.
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
            "catalog::exports",
            "intake::spi",
            "platform::spi",
            "cartography",
            "documents",
            "region",
            "park",
            "land"
        })
@NullMarked
package org.parkatlas.landcheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
