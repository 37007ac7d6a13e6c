/** What lies near what, with margins; it reads the positions of all kinds through their descriptors. */
@ApplicationModule(
        allowedDependencies = {"geo", "problem", "lists", "identity", "names", "catalog::spi", "platform::spi"})
@NullMarked
package org.parkatlas.proximity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
