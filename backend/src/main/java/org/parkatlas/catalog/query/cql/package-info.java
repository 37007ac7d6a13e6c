/** Reads filters in both encodings of CQL2 (OGC 21-065r2). */
@NullMarked
package org.parkatlas.catalog.query.cql;

import org.jspecify.annotations.NullMarked;
