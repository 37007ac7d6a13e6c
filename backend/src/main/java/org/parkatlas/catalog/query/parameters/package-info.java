/** Reads the parameters by which all outlets select objects. */
@NullMarked
package org.parkatlas.catalog.query.parameters;

import org.jspecify.annotations.NullMarked;
