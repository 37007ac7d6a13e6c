/** The administrative ground below the plans: counties, their outlines, neighbours, towns. */
@ApplicationModule(
        allowedDependencies = {
            "geo",
            "problem",
            "lists",
            "identity",
            "names",
            "catalog::spi",
            "platform::spi",
            "intake::spi",
            "source"
        })
@NullMarked
package org.parkatlas.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
