/** Parks: names, nesting, sameness, what areas documents state, and boundaries in versions and blocks. */
@ApplicationModule(
        allowedDependencies = {
            "geo",
            "problem",
            "lists",
            "identity",
            "names",
            "catalog::places",
            "catalog::spi",
            "catalog::query",
            "platform::spi",
            "intake::spi",
            "source",
            "region",
            "industry"
        })
@NullMarked
package org.parkatlas.park;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
