/** What all parts of the OGC API share: requests, forms, links, and what a part contributes. */
@NullMarked
package org.parkatlas.catalog.ogc;

import org.jspecify.annotations.NullMarked;
