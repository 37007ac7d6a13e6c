/** Vector tiles (MVT 2.1) of the feature types, for maps, desktop clients and OGC API - Tiles. */
@NullMarked
package org.parkatlas.catalog.tiles;

import org.jspecify.annotations.NullMarked;
