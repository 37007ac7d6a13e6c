/**
 * Where objects are of which their plan does not say it, as data desks enter it: the row of a point, what follows from it for
 * the object, and the collection of such points. One descriptor a kind says all of it (decision 30).
 */
@NamedInterface("places")
@NullMarked
package org.parkatlas.catalog.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
