/** Enterprises that the plans name: what they make, where they are, and what they do in a chain. */
@ApplicationModule(
        allowedDependencies = {
            "geo",
            "problem",
            "identity",
            "names",
            "catalog::places",
            "catalog::spi",
            "catalog::query",
            "platform::spi",
            "intake::spi",
            "source",
            "region",
            "park",
            "industry"
        })
@NullMarked
package org.parkatlas.enterprise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
