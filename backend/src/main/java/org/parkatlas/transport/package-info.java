/** Airports, ports, railway stations and expressway interchanges. */
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
package org.parkatlas.transport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
