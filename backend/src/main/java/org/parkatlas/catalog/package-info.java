/** The feature types the service publishes, and every outlet made from them. It never names a feature. */
@ApplicationModule(
        allowedDependencies = {
            "geo",
            "problem",
            "lists",
            "identity",
            "identity::audit",
            "names",
            "platform::spi",
            "intake::spi",
            "jobs",
            "source"
        })
@NullMarked
package org.parkatlas.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
