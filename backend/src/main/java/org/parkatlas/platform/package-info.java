/** What the service stands on: its database, web settings, the API document. It knows no feature. */
@ApplicationModule(allowedDependencies = {"geo"})
@NullMarked
package org.parkatlas.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
