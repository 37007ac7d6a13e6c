/**
 * Maps that the service draws: one list of rules for map and legend, at a scale, in the plane of a zone. What is painted is
 * measured in millimetres of paper and painted on whatever Java2D paints on, a page or an image.
 */
@ApplicationModule(allowedDependencies = {"geo", "catalog::spi"})
@NullMarked
package org.parkatlas.cartography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
