/** Documents, their clauses, what is cited from them, and where they disagree. */
@ApplicationModule(
        allowedDependencies = {"geo", "problem", "lists", "identity", "names", "platform::spi", "intake::spi"})
@NullMarked
package org.parkatlas.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
