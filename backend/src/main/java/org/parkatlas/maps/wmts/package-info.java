/** Web Map Tile Service 1.0.0 (OGC 07-057r7): tiles of the same images without names, by parameters and by path. */
@NullMarked
package org.parkatlas.maps.wmts;

import org.jspecify.annotations.NullMarked;
