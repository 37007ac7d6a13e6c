/** What the service stands on: its database, the data packs, web settings. It knows no feature. */
@ApplicationModule(allowedDependencies = {"geo", "problem"})
@NullMarked
package org.parkatlas.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
