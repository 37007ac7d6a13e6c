/** Web Map Service 1.3.0 and 1.1.1 (OGC 06-042, OGC 01-068r3), for programs that know no newer interface. */
@NullMarked
package org.parkatlas.maps.wms;

import org.jspecify.annotations.NullMarked;
