/** Maps of plans on paper: sheets to a standard scale with legend, layout table, graticule and sources. */
@ApplicationModule(
        allowedDependencies = {
            "geo",
            "problem",
            "identity",
            "identity::audit",
            "jobs",
            "jobs::http",
            "catalog::http",
            "platform::spi",
            "intake",
            "cartography",
            "documents",
            "source",
            "names",
            "region",
            "industry",
            "park",
            "layout",
            "enterprise",
            "transport"
        })
@NullMarked
package org.parkatlas.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
