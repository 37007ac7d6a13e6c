/** Positions, lengths, areas, reference systems, precision, geometry input and its validation, GeoJSON. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.parkatlas.geo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
