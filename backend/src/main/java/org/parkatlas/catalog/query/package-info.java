/**
 * Which objects of a feature type are asked for, and the reading of them: filters (CQL2, OGC 21-065r2), the parameters
 * that all outlets share, and the statements that follow. What a request names is looked up among the queryables of the
 * type; what it compares with is a bound value. Nothing of a request is ever part of a statement.
 */
@NamedInterface("query")
@NullMarked
package org.parkatlas.catalog.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
