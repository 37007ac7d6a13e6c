/** OGC API - Features: every feature type as a collection, for desktop clients, scripts and people. */
@NamedInterface("features")
@NullMarked
package org.parkatlas.catalog.features;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
