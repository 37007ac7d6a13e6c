/** Who reads: the viewer that goes with every read, the gateway that opens the transaction it is read in, and signing in. */
@ApplicationModule(allowedDependencies = {"problem", "lists", "documents", "platform::spi", "intake::spi"})
@NullMarked
package org.parkatlas.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
