/**
 * What the plans promise and what became of it: indicators with their targets and published figures, the policies they rest
 * on, the projects they name, what changed since.
 */
@ApplicationModule(
        allowedDependencies = {
            "problem",
            "lists",
            "identity",
            "names",
            "catalog::spi",
            "catalog::http",
            "platform::spi",
            "intake::spi",
            "source",
            "layout",
            "park",
            "industry"
        })
@NullMarked
package org.parkatlas.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
