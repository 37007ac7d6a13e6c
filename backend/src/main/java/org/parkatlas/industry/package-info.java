/** The industry tree, the words the plans use for its nodes, and the chains of the plans. */
@ApplicationModule(
        allowedDependencies = {
            "problem",
            "lists",
            "identity",
            "catalog::spi",
            "names",
            "platform::spi",
            "intake::spi",
            "source"
        })
@NullMarked
package org.parkatlas.industry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
