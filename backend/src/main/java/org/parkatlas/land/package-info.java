/** Land and what restricts it: zones of control, how far their layers reach, parcels. For staff of counties only. */
@ApplicationModule(allowedDependencies = {"problem", "identity", "catalog::spi", "intake::spi"})
@NullMarked
package org.parkatlas.land;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
