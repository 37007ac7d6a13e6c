/** Plans and the spatial structure they lay out: core, clusters, industry spaces, nodes. */
@ApplicationModule(
        allowedDependencies = {
            "geo",
            "problem",
            "lists",
            "identity",
            "names",
            "catalog::spi",
            "catalog::query",
            "platform::spi",
            "intake::spi",
            "source",
            "region",
            "industry",
            "park"
        })
@NullMarked
package org.parkatlas.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
