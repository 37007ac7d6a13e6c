/**
 * Rows from outside: read one after the other, checked as a whole and stored as a whole. It knows no feature. {@link
 * org.parkatlas.intake.PackStates} tells what became of each pack.
 */
@ApplicationModule(allowedDependencies = {"geo", "problem", "platform::spi"})
@NullMarked
package org.parkatlas.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
