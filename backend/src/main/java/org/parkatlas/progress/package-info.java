/** What the plans promise: indicators with their targets, the policies they rest on, the projects they name. */
@ApplicationModule(
        allowedDependencies = {
            "problem",
            "lists",
            "identity",
            "names",
            "catalog::spi",
            "platform::spi",
            "intake::spi",
            "source",
            "park",
            "industry"
        })
@NullMarked
package org.parkatlas.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
