/** Geometry from outside: reading and checking. It knows {@code geo.crs} and {@code geo}. */
@NullMarked
package org.parkatlas.geo.input;

import org.jspecify.annotations.NullMarked;
