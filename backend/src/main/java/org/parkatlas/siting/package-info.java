/**
 * Where something can be built: candidates, what is known of them, hard limits, weighted wishes; what a chain needs and where
 * that is near; where plans want the same.
 */
@ApplicationModule(
        allowedDependencies = {
            "geo",
            "problem",
            "identity",
            "identity::audit",
            "lists",
            "cartography",
            "documents",
            "names",
            "catalog::spi",
            "catalog::search",
            "platform::spi",
            "intake::spi",
            "source",
            "region",
            "industry",
            "park",
            "layout",
            "land",
            "enterprise",
            "transport",
            "roads",
            "progress",
            "tasks",
            "proximity"
        })
@NullMarked
package org.parkatlas.siting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
