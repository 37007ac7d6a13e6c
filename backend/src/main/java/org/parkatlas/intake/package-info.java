/** Rows from outside: data packs are read, checked as a whole and stored as a whole. It knows no feature. */
@ApplicationModule(allowedDependencies = {"geo", "problem", "platform::spi"})
@NullMarked
package org.parkatlas.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
