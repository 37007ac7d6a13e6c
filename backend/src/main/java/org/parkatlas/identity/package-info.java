/** Who reads: the viewer that goes with every read, and the gateway that opens the transaction it is read in. */
@ApplicationModule(allowedDependencies = "platform::spi")
@NullMarked
package org.parkatlas.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
