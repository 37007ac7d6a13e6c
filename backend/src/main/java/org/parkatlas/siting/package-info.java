/** Where something can be built: candidates, what is known of them, hard limits, weighted wishes. */
@ApplicationModule(
        allowedDependencies = {
            "geo",
            "problem",
            "identity",
            "names",
            "catalog::spi",
            "platform::spi",
            "intake::spi",
            "source",
            "region",
            "industry",
            "park",
            "enterprise",
            "transport",
            "progress",
            "tasks",
            "proximity"
        })
@NullMarked
package org.parkatlas.siting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
