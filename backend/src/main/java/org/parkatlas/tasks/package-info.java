/**
 * What the documents want done, by whom and where: measures and rules of procedure, organs and their duties, bases without
 * a position, and what a plan says of an industry or of its own situation.
 */
@ApplicationModule(
        allowedDependencies = {
            "geo",
            "problem",
            "lists",
            "identity",
            "catalog::spi",
            "catalog::query",
            "platform::spi",
            "intake::spi",
            "source",
            "region",
            "industry"
        })
@NullMarked
package org.parkatlas.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
