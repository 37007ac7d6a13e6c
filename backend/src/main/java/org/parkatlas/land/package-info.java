/** Land and what restricts it: zones of control, how far their layers reach, parcels, ledgers of parks and their indicators, output of firms per land. For staff of counties only. */
@ApplicationModule(
        allowedDependencies = {
            "problem",
            "identity",
            "identity::audit",
            "catalog::spi",
            "platform::spi",
            "intake::spi",
            "geo",
            "cartography",
            "documents",
            "lists",
            "source",
            "park"
        })
@NullMarked
package org.parkatlas.land;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
