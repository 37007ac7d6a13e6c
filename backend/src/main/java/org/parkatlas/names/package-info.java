/** What objects are called in English. It knows no feature: an object is a kind and an id. */
@ApplicationModule(allowedDependencies = {"problem", "intake::spi"})
@NullMarked
package org.parkatlas.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
