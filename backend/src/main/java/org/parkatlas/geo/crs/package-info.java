/** Reference systems, what they make of positions, and how coordinates are recognised. It knows {@code geo} alone. */
@NullMarked
package org.parkatlas.geo.crs;

import org.jspecify.annotations.NullMarked;
