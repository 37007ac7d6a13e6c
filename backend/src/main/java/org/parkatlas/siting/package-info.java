/** Finding a site: what a chain needs and where that is near, where plans want the same. */
@ApplicationModule(
        allowedDependencies = {
            "geo",
            "problem",
            "identity",
            "names",
            "lists",
            "catalog::spi",
            "catalog::search",
            "platform::spi",
            "source",
            "industry",
            "park",
            "layout",
            "enterprise",
            "proximity"
        })
@NullMarked
package org.parkatlas.siting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
