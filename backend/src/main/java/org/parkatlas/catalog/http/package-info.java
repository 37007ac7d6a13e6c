/** How answers of all outlets are negotiated, tagged and packed. */
@NamedInterface("http")
@NullMarked
package org.parkatlas.catalog.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
