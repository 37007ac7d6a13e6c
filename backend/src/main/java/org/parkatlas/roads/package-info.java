/** Road networks that cities bring, and how long one drives on them. Where there is none, nobody knows. */
@ApplicationModule(allowedDependencies = {"geo", "problem", "identity", "platform::spi", "intake::spi", "source"})
@NullMarked
package org.parkatlas.roads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
