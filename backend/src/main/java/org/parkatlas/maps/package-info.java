/**
 * Maps of the layers over the network, as images for programs that draw none themselves: WMS and WMTS. What is shown and to whom
 * the catalogue decides, how it looks its descriptors.
 */
@ApplicationModule(
        allowedDependencies = {
            "geo",
            "problem",
            "identity",
            "catalog::spi",
            "catalog::query",
            "catalog::data",
            "catalog::features",
            "catalog::http",
            "catalog::styles",
            "cartography",
            "documents",
            "platform::spi"
        })
@NullMarked
package org.parkatlas.maps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
