/** Files from strangers: what they are, what is in them, read by GDAL in a process of its own. */
@NullMarked
package org.parkatlas.geofile.reading;

import org.jspecify.annotations.NullMarked;
