/** How answers of all outlets are negotiated, tagged and packed. */
@NullMarked
package org.parkatlas.catalog.http;

import org.jspecify.annotations.NullMarked;
