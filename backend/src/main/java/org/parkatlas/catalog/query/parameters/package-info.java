/** Reads the parameters by which all outlets select objects. */
@NamedInterface("query")
@NullMarked
package org.parkatlas.catalog.query.parameters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
