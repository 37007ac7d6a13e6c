/** Positions, lengths, areas and precision, and GeoJSON out. Open to all modules, with the rooms below it. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.parkatlas.geo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
