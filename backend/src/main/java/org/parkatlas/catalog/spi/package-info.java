/** What a feature says of itself to be published, and the shapes that all lists share. */
@NamedInterface("spi")
@NullMarked
package org.parkatlas.catalog.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
